import { yearOf } from '#kernel/dates.ts';
import { type Mirror, fill } from '#kernel/words.ts';
import { type FieldOption, type FormValues, choicesOf } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { kinds, ways } from '../../rules.ts';
import type { text } from '../../text.ts';
import type { Choices, Detail } from './activity-words.ts';
import type { text as pageText } from './text.ts';

/** What the forms of the desk need to know beside the record. */
export interface Context {
  readonly words: Mirror<typeof text>;
  readonly own: Mirror<typeof pageText>;
  readonly today: string;
  readonly choices: Choices | null;
}

const named = (rows: readonly { id: string; name: string }[] = []): FieldOption[] => rows.map(({ id, name }) => ({ value: id, label: name }));
const deputiesIn = ({ choices, words }: Context): FieldOption[] => (choices?.deputies ?? []).map(({ id, name, level, post }) => ({ value: id, label: name, hint: [words.levels[level], post].filter(Boolean).join(' · ') }));
const kindField = ({ words }: Context): FormField => ({ name: 'kind', label: words.fields.kind, kind: 'select', required: true, hint: words.hints.arranged, options: choicesOf(kinds, words.kinds) });
const topicField = ({ words }: Context): FormField => ({ name: 'topic', label: words.fields.topic, required: true });
const quarterField = ({ words, own }: Context): FormField => ({ name: 'quarter', label: words.fields.quarter, kind: 'radio', required: true, options: [1, 2, 3, 4].map((quarter) => ({ value: String(quarter), label: fill(own.list.quarter, { quarter }) })), read: Number });
/** One station, one group, or neither for the whole town. */
const hostFields = (context: Context): FormField[] => {
  const { words, own, choices } = context;
  return [
    { name: 'stationId', label: words.fields.station, kind: 'pick', options: named(choices?.stations), hint: choices?.wholeTown ? own.forms.whole : own.forms.fromHost, when: ({ groupId }) => !groupId },
    ...(choices?.groups.length ? [{ name: 'groupId', label: words.fields.group, kind: 'pick', options: named(choices.groups), when: ({ stationId }) => !stationId } satisfies FormField] : []),
  ];
};
/** The deputies of the station or group that was chosen: asked by themselves where nobody is named. */
export const usualDeputies = (choices: Choices | null, { stationId, groupId }: FormValues): readonly string[] =>
  choices?.stations.find(({ id }) => id === stationId)?.deputyIds ?? choices?.groups.find(({ id }) => id === groupId)?.deputyIds ?? [];

const arrangedField = ({ words, today }: Context): FormField => ({ name: 'arrangedOn', label: words.fields.arrangedOn, kind: 'date', max: today, hint: words.hints.arranged });
const peopleFields = (context: Context): FormField[] => [
  { name: 'convenerId', label: context.words.fields.convener, kind: 'pick', options: deputiesIn(context), hint: context.own.forms.usual },
];

/** When, where, who: the questions of a notice. */
export const noticeFields = (context: Context): FormField[] => {
  const { words, today } = context;
  return [
    { name: 'startsOn', label: words.fields.startsOn, kind: 'date', required: true, min: today, hint: fill(words.hints.notice, { days: context.choices?.noticeDays ?? 0 }) }, { name: 'startTime', label: words.fields.startTime, kind: 'time' }, { name: 'endsOn', label: words.fields.endsOn, kind: 'date', min: today },
    { name: 'venue', label: words.fields.venue, required: true }, { name: 'words', label: words.fields.words, kind: 'textarea', limit: 1000, hint: words.hints.words }, arrangedField(context),
    { name: 'deputyIds', label: words.fields.deputies, kind: 'picks', required: true, options: deputiesIn(context) }, { name: 'burden', label: words.fields.deputies, kind: 'own', read: () => undefined }, ...peopleFields(context),
  ];
};
export const conveneFields = (context: Context): FormField[] => [kindField(context), topicField(context), ...hostFields(context), ...noticeFields(context)];
export const amendFields = (context: Context): FormField[] => [topicField(context), ...noticeFields(context)];
export const replanFields = (context: Context): FormField[] => [kindField(context), topicField(context), quarterField(context)];
export const planFields = (context: Context): FormField[] => {
  const { words, own, today, choices } = context;
  const year = yearOf(today);
  return [
    kindField(context), topicField(context), { name: 'year', label: words.fields.year, kind: 'radio', required: true, options: [{ value: String(year), label: fill(own.forms.years.this, { year }) }, { value: String(year + 1), label: fill(own.forms.years.next, { year: year + 1 }) }], read: Number }, quarterField(context),
    { name: 'stationIds', label: own.forms.stations, kind: 'picks', options: named(choices?.stations), hint: words.hints.plan, read: (typed) => [typed].flat().filter((id) => id !== '') },
    { name: 'groupIds', label: own.forms.groups, kind: 'picks', options: named(choices?.groups), read: (typed) => [typed].flat().filter((id) => id !== '') },
  ];
};
/** `fromPlan`: it was a line of the plan, whose station or group is known. */
export const enterHeldFields = (context: Context, fromPlan = false): FormField[] => {
  const { words, today } = context;
  return [
    kindField(context), topicField(context), ...(fromPlan ? [] : hostFields(context)), { name: 'startsOn', label: words.fields.startsOn, kind: 'date', required: true, max: today, hint: words.hints.late }, { name: 'endsOn', label: words.fields.endsOn, kind: 'date', max: today }, { name: 'venue', label: words.fields.venue, required: true }, arrangedField(context), ...peopleFields(context),
    { name: 'way', label: words.fields.way, kind: 'radio', required: true, options: choicesOf(ways, words.ways) }, { name: 'photoIds', label: words.fields.photos, kind: 'photo', several: true, hint: words.hints.photo, read: (typed) => (typed.length === 0 ? undefined : [typed].flat()) },
    { name: 'attendance', label: words.fields.attendance, kind: 'own', read: (typed) => JSON.parse(typed === '' ? '[]' : String(typed)) as unknown },
  ];
};

/** What a notice's form begins with: as announced, or as the station or group usually has it. */
export const noticeNow = (detail: Detail, choices: Choices | null): FormValues => ({
  topic: detail.topic, startsOn: detail.startsOn ?? '', endsOn: detail.endsOn === detail.startsOn ? '' : detail.endsOn ?? '', startTime: detail.startTime ?? '', venue: detail.venue ?? choices?.stations.find(({ id }) => id === detail.station?.id)?.address ?? '', words: detail.words ?? '', arrangedOn: detail.arrangedOn ?? '',
  deputyIds: detail.deputies.length > 0 ? detail.deputies.map(({ id }) => id) : [...usualDeputies(choices, { stationId: detail.station?.id, groupId: detail.group?.id })], convenerId: detail.convener?.id ?? '',
});
