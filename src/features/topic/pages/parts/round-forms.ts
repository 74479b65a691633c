import type { activity } from '#features/activity/contract.ts';
import { kinds } from '#features/activity/rules.ts';
import type { useKindWords } from '#features/activity/pages/parts/kind-words.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { addDays, yearOf } from '#kernel/dates.ts';
import { type Mirror, fill } from '#kernel/words.ts';
import { type FieldOption, type FormValues, choicesOf } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { most } from '../../rules.ts';
import type { text } from '../../text.ts';
import type { Round } from './topic-words.ts';

type Words = Mirror<typeof text>;
type Kinds = ReturnType<typeof useKindWords>;
/** What the planner chooses from: for whom he may plan, and which deputies they have. */
export type Choices = OutputOf<typeof activity.views.choices>;

/** Acts of whoever keeps a round that need a few questions; choosing has a form of its own. */
export const formActs = ['enterFor', 'amend', 'reopen', 'cancel'] as const;
export type FormAct = (typeof formActs)[number];

/** A fortnight is what most rounds get. */
const usualDays = 14;
const named = (rows: readonly { id: string; name: string }[] = []): FieldOption[] => rows.map(({ id, name }) => ({ value: id, label: name }));
const dayField = ({ fields }: Words, today: string): FormField => ({ name: 'untilOn', label: fields.untilOn, kind: 'date', required: true, min: today, max: addDays(today, most.days) });
const wordsField = ({ fields, hints }: Words): FormField => ({ name: 'words', label: fields.words, limit: 200, hint: hints.words });

/** Kind of activity and why: said by whoever wants to. */
export const moreFields = ({ fields, hints, list }: Words, kindWords: Kinds): FormField[] => [
  { name: 'kind', label: fields.kind, kind: 'select', none: list.forms.choose, hint: hints.kind, options: choicesOf(kinds, kindWords) },
  { name: 'reason', label: fields.reason, limit: 200, hint: hints.reason },
];

/** For whom, for which year, until when; `burden` is drawn by the page. */
export const openFields = (words: Words, choices: Choices | null, today: string): FormField[] => {
  const { fields, list: { forms } } = words;
  const year = yearOf(today);
  return [
    ...(choices?.stations.length ? [{ name: 'stationId', label: fields.stationId, kind: 'pick', options: named(choices.stations), hint: choices.wholeTown ? forms.whole : forms.own, when: ({ groupId }) => !groupId } satisfies FormField] : []),
    ...(choices?.groups.length ? [{ name: 'groupId', label: fields.groupId, kind: 'pick', options: named(choices.groups), when: ({ stationId }) => !stationId } satisfies FormField] : []),
    { name: 'year', label: fields.year, kind: 'radio', required: true, options: [{ value: String(year), label: fill(forms.this, { year }) }, { value: String(year + 1), label: fill(forms.next, { year: year + 1 }) }], read: Number },
    dayField(words, today), wordsField(words), { name: 'burden', label: fields.untilOn, kind: 'own', read: () => undefined },
  ];
};

/** Next year’s plan is what is asked about towards the end of a year; the one station or group of whoever has no other is chosen already. */
export const openNow = (choices: Choices | null, today: string): FormValues => {
  const [station, ...stations] = choices?.stations ?? [];
  const [group, ...groups] = choices?.groups ?? [];
  const one = choices === null || choices.wholeTown ? {} : station && stations.length === 0 ? { stationId: station.id } : !station && group && groups.length === 0 ? { groupId: group.id } : {};
  return { ...one, year: String(yearOf(today) + (today.slice(5, 7) >= '10' ? 1 : 0)), untilOn: addDays(today, usualDays) };
};

/** The deputies who would be asked. */
export const askedBy = (choices: Choices | null, { stationId, groupId }: FormValues): readonly string[] =>
  (stationId ? choices?.stations.find(({ id }) => id === stationId)?.deputyIds : groupId ? choices?.groups.find(({ id }) => id === groupId)?.deputyIds : choices?.wholeTown ? choices.deputies.map(({ id }) => id) : []) ?? [];

/** The questions of an act. */
export const fieldsFor = (act: FormAct, words: Words, kindWords: Kinds, round: Round, today: string): FormField[] => ({
  enterFor: [{ name: 'personId', label: words.fields.personId, kind: 'pick', required: true, options: named(round.asked) } satisfies FormField, { name: 'topic', label: words.fields.topic, required: true, limit: 60, hint: words.hints.topic } satisfies FormField, ...moreFields(words, kindWords)],
  amend: [dayField(words, today), wordsField(words)],
  reopen: [dayField(words, today)],
  cancel: [{ name: 'reason', label: words.fields.cancelReason, required: true, limit: 200 } satisfies FormField],
})[act];

/** What its form begins with. */
export const currentFor = (act: FormAct, round: Round, today: string): FormValues =>
  ({ enterFor: {}, amend: { untilOn: round.untilOn, words: round.words ?? '' }, reopen: { untilOn: addDays(today, usualDays) }, cancel: {} })[act];

/** Of one topic something else became: a line it is joined to, or a reason. */
export const correctFields = ({ fields, hints, choosing }: Words, round: Round): FormField[] => [
  { name: 'activityId', label: fields.activityId, kind: 'select', none: choosing.fates.aside, options: round.lines.map(({ id, topic, quarter }) => ({ value: id, label: fill(choosing.line, { topic, quarter }) })), hint: hints.correct },
  { name: 'reason', label: fields.asideReason, required: true, limit: 200, when: ({ activityId }) => !activityId },
];
