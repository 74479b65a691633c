import { choices } from '#features/opinion/rules.ts';
import { type Locale, fill } from '#kernel/words.ts';
import { showWeekday } from '#ui/dates.ts';
import type { FieldOption, FormValues } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { type Form, marketKinds, marketWishes, natures } from '../../rules.ts';
import { type All, type Detail, type Setup, weekdayWords } from './reception-words.ts';

const number = (value: string | readonly string[]): unknown => (value === '' ? undefined : Number(value));
const numbers = (value: string | readonly string[]): unknown => String(value).split(/[^0-9]+/).filter(Boolean).map((one) => Number(one) % 10);
const picked = (value: string | readonly string[]): unknown => (Array.isArray(value) ? value : value === '' ? [] : [String(value)]).map(Number);
/** One stretch a line, its days as people write them: 2026年5月1日 到 5月7日, 2026/5/1, 05-01; a year said once goes for both. */
const stretches = (year: boolean) => (value: string | readonly string[]): unknown => String(value).split('\n').flatMap((row) => {
  let said = '';
  const days = [...row.matchAll(/(?:(\d{4})\s*[-年./]\s*)?(\d{1,2})\s*[-月./]\s*(\d{1,2})日?/g)].flatMap(([, of = said, month = '', day = '']) => {
    said = of;
    const on = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return year ? (of ? [`${of}-${on}`] : []) : [on];
  });
  // a line without a day goes as it stands, to be refused rather than lost
  const [from = row.trim(), to = from] = days;
  return from ? [{ from, to }] : [];
});

const options = <K extends string>(keys: readonly K[], labels: Readonly<Record<K, string>>) => keys.map((value) => ({ value, label: labels[value] }));
const weekdays = (words: All) => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayWords(words, day) }));

/** The day as a resolution says it, for a form that comes so often. */
const ruleFields = (words: All, weekly: boolean): FormField[] => [
  ...(weekly ? [] : [
    { name: 'monthDay', label: words.fields.monthDay, kind: 'number' as const, hint: words.hints.rule, min: '1', max: '28' },
    { name: 'nth', label: words.fields.nth, kind: 'select' as const, none: '—', options: [1, 2, 3, 4].map((nth) => ({ value: String(nth), label: words.nths[`n${nth}` as keyof All['nths']] })), read: number },
  ]),
  { name: 'weekday', label: words.fields.weekday, kind: 'select', none: '—', options: weekdays(words), read: number },
];
const marketFields = (words: All): FormField[] => [
  { name: 'marketBy', label: words.fields.marketBy, kind: 'select', none: '—', options: options(marketKinds, words.markets) },
  { name: 'marketDays', label: words.fields.marketDays, hint: words.hints.marketDays, read: numbers, when: ({ marketBy }) => Boolean(marketBy) },
  { name: 'marketWish', label: words.fields.marketWish, kind: 'select', none: '—', options: options(marketWishes, words.wishes) },
];

/** Switching a form on. */
export const arrangeFields = (words: All, kind: Form): FormField[] => [
  { name: 'resolvedOn', label: words.fields.resolvedOn, kind: 'date', hint: words.hints.resolvedOn },
  ...ruleFields(words, natures[kind].every === 'week'),
  { name: 'startTime', label: words.fields.startTime, kind: 'time', required: true },
  { name: 'endTime', label: words.fields.endTime, kind: 'time', required: true },
  { name: 'needed', label: words.fields.needed, kind: 'number', hint: words.hints.needed, required: true, min: '1', max: '10' },
  ...(natures[kind].at === 'town' ? [{ name: 'venue', label: words.fields.venue }] : []),
];
/** What a form stands at, to begin from. */
export const arrangeNow = (form: Setup['forms'][number] | undefined): FormValues => ({
  resolvedOn: form?.resolvedOn ?? '', monthDay: String(form?.monthDay ?? ''), nth: String(form?.nth ?? ''), weekday: String(form?.weekday ?? ''), startTime: form?.startTime ?? '09:00', endTime: form?.endTime ?? '11:30', needed: String(form?.needed ?? 1), venue: form?.venue ?? '',
});

/** Market days and busy seasons of the town. */
export const townFields = (words: All): FormField[] => [
  ...marketFields(words),
  { name: 'seasons', label: words.fields.seasons, kind: 'textarea', rows: 3, hint: words.hints.seasons, read: stretches(false) },
  { name: 'busyStartTime', label: words.fields.busyStartTime, kind: 'time', hint: words.hints.busy },
  { name: 'busyEndTime', label: words.fields.busyEndTime, kind: 'time' },
];
export const townNow = ({ ground }: Setup): FormValues => ({
  marketBy: ground.marketBy ?? '', marketDays: ground.marketDays.join('、'), marketWish: ground.marketWish, seasons: ground.seasons.map(({ from, to }) => `${from} ${to}`).join('\n'), busyStartTime: ground.busyStartTime ?? '', busyEndTime: ground.busyEndTime ?? '',
});

/** What a station differs in. */
export const stationFields = (words: All): FormField[] => [
  ...ruleFields(words, false), { name: 'startTime', label: words.fields.startTime, kind: 'time' }, { name: 'endTime', label: words.fields.endTime, kind: 'time' }, ...marketFields(words),
];
export const stationNow = (one: Setup['stations'][number] | undefined): FormValues => (one ? {
  monthDay: String(one.monthDay ?? ''), nth: String(one.nth ?? ''), weekday: String(one.weekday ?? ''), startTime: one.startTime ?? '', endTime: one.endTime ?? '', marketBy: one.marketBy ?? '', marketDays: one.marketDays.join('、'), marketWish: one.marketWish ?? '',
} : {});

/** When a deputy cannot; the office also sets his share. */
export const wishFields = (words: All, office: boolean): FormField[] => [
  { name: 'offWeekdays', label: words.fields.offWeekdays, kind: 'checkboxes', options: weekdays(words), read: picked },
  { name: 'offDays', label: words.fields.offDays, kind: 'textarea', rows: 3, hint: words.hints.offDays, read: stretches(true) },
  { name: 'farms', label: words.fields.farms, kind: 'checkbox' },
  ...(office ? [{ name: 'share', label: words.fields.share, kind: 'number' as const, hint: words.hints.share, min: '25', max: '100' }] : []),
];
export const wishNow = (one: { readonly offWeekdays: readonly number[]; readonly offDays: readonly { readonly from: string; readonly to: string }[]; readonly farms: boolean; readonly share?: number } | undefined): FormValues => (one ? {
  offWeekdays: one.offWeekdays.map(String), offDays: one.offDays.map(({ from, to }) => (from === to ? from : `${from} ${to}`)).join('\n'), farms: one.farms ? 'on' : '', share: String(one.share ?? 100),
} : {});

/** Who is on duty, by hand: those of the place first, with their turns. */
export const placeFields = (words: All, detail: Detail, turnsWords: string): FormField[] => [{
  name: 'personIds', label: words.fields.personIds, kind: 'picks', hint: words.hints.place, required: true,
  options: [...detail.reasons.map(({ person, turns }) => ({ value: person.id, label: person.name, hint: fill(turnsWords, { count: turns }) })), ...detail.others.map(({ id, name }) => ({ value: id, label: name }))],
}, { name: 'burden', label: words.fields.personIds, kind: 'own', read: () => undefined }];
export const moveFields = (words: All, today: string): FormField[] => [
  { name: 'heldOn', label: words.fields.heldOn, kind: 'date', required: true, min: today }, { name: 'startTime', label: words.fields.startTime, kind: 'time', required: true }, { name: 'endTime', label: words.fields.endTime, kind: 'time', required: true }, { name: 'venue', label: words.fields.venue },
  { name: 'burden', label: words.fields.personIds, kind: 'own', read: () => undefined },
];
export const cancelFields = (words: All): FormField[] => [{ name: 'reason', label: words.fields.reason, required: true, limit: 200 }];

/** Whom to ask, and for which of his turns. */
export const swapFields = (words: All, { partners }: Detail, locale: Locale): FormField[] => [
  { name: 'withId', label: words.fields.withId, kind: 'radio', required: true, hint: words.hints.swap, options: partners.map(({ id, name }) => ({ value: id, label: name })) },
  ...partners.filter(({ days }) => days.length > 0).map(({ id, days }): FormField => ({
    name: `forDay-${id}`, label: words.fields.forDayId, kind: 'select', none: words.hints.forDay, options: days.map((day) => ({ value: day.id, label: `${showWeekday(day.heldOn, locale)} ${day.where}` })), when: ({ withId }) => withId === id,
  })),
];

/** How it went: who received, and how many came. */
export const closeFields = (words: All, detail: Detail): FormField[] => [
  { name: 'cameIds', label: words.fields.cameIds, kind: 'checkboxes', required: true, options: [...detail.people, ...detail.reasons.filter(({ onDuty, ground }) => !onDuty && ground !== 'noMandate').map(({ person }) => person)].map(({ id, name }) => ({ value: id, label: name })) },
  { name: 'visitorCount', label: words.fields.visitorCount, kind: 'number', required: true, hint: words.hints.visitorCount, min: '0', max: '500' },
];
export const reopenFields = (words: All): FormField[] => [{ name: 'reason', label: words.fields.reason, required: true, limit: 200, hint: words.hints.reopen }];

/** What is asked of a visit: the matter in the visitor's own words first, how to reach him last. */
export const visitFields = (words: All, sorts: Readonly<Record<(typeof choices)[number], string>>, detail: Pick<Detail, 'people'>, villages: readonly FieldOption[]): FormField[] => [
  { name: 'content', label: words.fields.content, kind: 'textarea', rows: 5, required: true, limit: 2000, hint: words.hints.content },
  { name: 'choice', label: words.fields.choice, kind: 'radio', required: true, options: options(choices, sorts) },
  ...(detail.people.length > 1 ? [{ name: 'deputyId', label: words.fields.cameIds, kind: 'select' as const, none: '—', options: detail.people.map(({ id, name }) => ({ value: id, label: name })) }] : []),
  { name: 'placeCode', label: words.fields.placeCode, kind: 'select', none: '—', options: villages },
  { name: 'spot', label: words.fields.spot },
  { name: 'name', label: words.fields.name, hint: words.hints.contact },
  { name: 'phone', label: words.fields.phone, kind: 'tel' },
];
