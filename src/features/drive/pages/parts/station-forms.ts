import type { OutputOf } from '#kernel/contract.ts';
import type { Mirror } from '#kernel/words.ts';
import type { FormValues } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import type { drive } from '../../contract.ts';
import type { text } from '../../text.ts';

/** A drive as the pages have it. */
export type Drive = OutputOf<typeof drive.views.detail>;
/** One station in it. */
export type Entry = Drive['stations'][number];
/** What is done with one station, the likely next step first. */
export const stationActs = ['accept', 'improve', 'handIn', 'takeBack'] as const;
/** One of them. */
export type StationAct = (typeof stationActs)[number];

/** What each of them asks. */
export function fieldsOf(act: StationAct, words: Mirror<typeof text>, today: string): FormField[] {
  const { fields, hints } = words;
  const looked: FormField[] = [{ name: 'lookedOn', label: fields.lookedOn, kind: 'date', required: true, max: today }, { name: 'lookedBy', label: fields.lookedBy, required: true, limit: 100, hint: hints.lookedBy }];
  return {
    handIn: [],
    accept: [...looked, { name: 'words', label: fields.words, limit: 200 } satisfies FormField],
    improve: [...looked, { name: 'words', label: fields.improve, kind: 'textarea', rows: 3, required: true, limit: 200 } satisfies FormField, { name: 'dueOn', label: fields.dueOn, kind: 'date', required: true, min: today } satisfies FormField],
    takeBack: [{ name: 'reason', label: fields.reason, required: true, limit: 200 } satisfies FormField],
  }[act];
}

/** What a form begins with: today, and for what is to be improved all that the records lack. */
export const nowOf = (act: StationAct, { lacking }: Entry, words: Mirror<typeof text>, today: string): FormValues =>
  (act === 'accept' || act === 'improve' ? { lookedOn: today, ...(act === 'improve' ? { words: lacking.map((mark) => words.lacks[mark]).join(words.comma) } : {}) } : {});
