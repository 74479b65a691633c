import type { useKindWords } from '#features/activity/pages/parts/kind-words.ts';
import { kinds as activityKinds } from '#features/activity/rules.ts';
import type { OutputOf } from '#kernel/contract.ts';
import type { Mirror } from '#kernel/words.ts';
import { addDays } from '#kernel/dates.ts';
import type { FormValues } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import type { theme } from '../../contract.ts';
import type { text } from '../../text.ts';
import type { Theme } from './theme-words.ts';

type Words = Mirror<typeof text>;
type Choices = OutputOf<typeof theme.views.choices>;

const named = (rows: readonly { id: string; name: string }[] = []) => rows.map(({ id, name }) => ({ value: id, label: name }));
const several = (typed: string | readonly string[]) => [typed].flat().filter((one) => one !== '');

/** A theme: its name and aim, the days, what counts, who takes part. */
export const termsFields = ({ fields, hints }: Words, kinds: ReturnType<typeof useKindWords>, choices: Choices | null): FormField[] => [
  { name: 'name', label: fields.name, required: true, limit: 60, hint: hints.name },
  { name: 'aim', label: fields.aim, kind: 'textarea', rows: 3, required: true, limit: 500, hint: hints.aim },
  { name: 'fromOn', label: fields.fromOn, kind: 'date', required: true },
  { name: 'untilOn', label: fields.untilOn, kind: 'date', required: true },
  { name: 'kinds', label: fields.kinds, kind: 'checkboxes', hint: hints.counts, options: activityKinds.map((value) => ({ value, label: kinds[value] })), read: several },
  { name: 'visits', label: fields.visits, kind: 'checkbox' },
  { name: 'deeds', label: fields.deeds, kind: 'checkbox' },
  { name: 'stationIds', label: fields.stationIds, kind: 'picks', options: named(choices?.stations), hint: hints.parties, read: several },
  { name: 'groupIds', label: fields.groupIds, kind: 'picks', options: named(choices?.groups), read: several },
];

/** What most themes count, three months from today. */
export const usualTerms = (today: string): FormValues => ({ fromOn: today, untilOn: addDays(today, 91), kinds: ['visit', 'reception', 'groupMeeting', 'forum', 'outreach', 'jointAction', 'inspection'], visits: 'on', deeds: 'on', stationIds: [], groupIds: [] });

/** A theme as its form begins. */
export const termsOf = ({ name, aim, fromOn, untilOn, kinds, visits, deeds, stations, groups }: Theme): FormValues =>
  ({ name, aim, fromOn, untilOn, kinds, visits: visits ? 'on' : '', deeds: deeds ? 'on' : '', stationIds: stations.map(({ id }) => id), groupIds: groups.map(({ id }) => id) });
