import type { OutputOf } from '#kernel/contract.ts';
import type { Mirror } from '#kernel/words.ts';
import type { FormValues } from '#ui/form.ts';
import { type FormField, typedLines } from '#ui/kit/desk/act-form.ts';
import type { points } from '../../contract.ts';
import { inPoints, most, tenthsOf } from '../../rules.ts';
import type { text } from '../../text.ts';

/** The rules as the pages have them. */
export type Rules = OutputOf<typeof points.views.rules>;
/** One of them. */
export type RuleCase = Rules['rows'][number];
type Words = Mirror<typeof text>;

/** 积分办法: the resolution, the town's words, what counts how much. A kind that is left empty counts for nothing. */
export const ruleFields = ({ fields, hints }: Words, kinds: Rules['kinds'], today: string): FormField[] => [
  { name: 'meetingName', label: fields.meetingName, hint: hints.meetingName, required: true, limit: 60 },
  { name: 'resolvedOn', label: fields.resolvedOn, kind: 'date', required: true, max: today },
  { name: 'fromOn', label: fields.fromOn, kind: 'date', hint: hints.fromOn, required: true },
  { name: 'words', label: fields.words, kind: 'textarea', rows: 6, required: true, limit: most.words },
  {
    name: 'lines', label: fields.lines, kind: 'own', read: (typed) => {
      const lines = typedLines(typed);
      return kinds.flatMap(({ kind }) => { const { worth = '', cap = '' } = lines[kind] ?? {}; return worth.trim() === '' && cap.trim() === '' ? [] : [{ kind, worthTenths: tenthsOf(worth), capTenths: tenthsOf(cap) }]; });
    },
  },
];

/** A rule as the form begins with it; a new one begins with what counts now, for the resolution to change. */
export const ruleNow = ({ meetingName, resolvedOn, fromOn, words, lines }: Pick<RuleCase, 'meetingName' | 'resolvedOn' | 'fromOn' | 'words' | 'lines'>): FormValues =>
  ({ meetingName, resolvedOn, fromOn, words, lines: JSON.stringify(Object.fromEntries(lines.map(({ kind, worthTenths, capTenths }) => [kind, { worth: inPoints(worthTenths), cap: inPoints(capTenths) }]))) });
