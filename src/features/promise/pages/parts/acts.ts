import type { OutputOf } from '#kernel/contract.ts';
import type { Mirror } from '#kernel/words.ts';
import type { FieldOption, FormValues } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { promise } from '../../contract.ts';
import { answers, reasons, wants, ways } from '../../rules.ts';
import type { text } from '../../text.ts';

/** A promise with everything its page shows. */
export type Whole = OutputOf<typeof promise.views.detail>;

/** The acts a desk offers on a promise, in the order of their buttons. Residents are noted on the list of calls. */
export const actNames = ['grant', 'refuse', 'confirm', 'sendBack', 'claim', 'ask', 'review', 'resume', 'answer', 'press', 'publish', 'hide', 'amend', 'handOver', 'reopen', 'void'] as const;
export type ActName = (typeof actNames)[number];

type Words = Mirror<typeof text>;
const optionsOf = (values: readonly string[], labels: Readonly<Record<string, string>>): FieldOption[] => values.map((value) => ({ value, label: labels[value] ?? value }));
const prose = (name: string, label: string, more: Partial<FormField> = {}): FormField => ({ name, label, kind: 'textarea', limit: 500, rows: 3, required: true, ...more });

/** What is asked of a promise that is written down. */
export const contentFields = ({ fields, hints }: Words): FormField[] => [
  { name: 'what', label: fields.what, hint: hints.what, required: true, limit: 200 },
  { name: 'amountYuan', label: fields.amountYuan, kind: 'number' }, { name: 'quantity', label: fields.quantity, hint: hints.quantity }, { name: 'evidence', label: fields.evidence, hint: hints.evidence },
];

/** What is asked when somebody says whether it is done. */
export const answerFields = ({ fields, answers: labels }: Words): FormField[] => [
  { name: 'answer', label: fields.answer, kind: 'radio', required: true, options: optionsOf(answers, labels) }, prose('words', fields.remark, { required: false }),
];

/** The same, written down for a resident who was asked. */
export const residentFields = (words: Words): FormField[] => [
  ...answerFields(words), { name: 'way', label: words.fields.way, kind: 'radio', required: true, options: optionsOf(ways.filter((way) => way !== 'own'), words.ways) },
];

/** Entered from the minutes, where all who could answer work for the office that asks. */
const resolution = ({ fields, hints }: Words, today: string): FormField[] => [{ name: 'resolvedOn', label: fields.resolvedOn, kind: 'date', max: today, required: true, hint: hints.resolvedOn }, prose('words', fields.resolved)];

/** The questions of each act. */
export function fieldsFor(name: ActName, words: Words, today: string, offices: readonly FieldOption[], byResolution: boolean): FormField[] {
  const { fields, hints } = words;
  const isNotYet = (typed: FormValues) => typed['wanted'] === 'notYet';
  switch (name) {
    case 'claim': return [
      { name: 'doneOn', label: fields.doneOn, kind: 'date', max: today, required: true }, prose('words', fields.words, { limit: 1000, hint: hints.claim }), { name: 'spentYuan', label: fields.spentYuan, kind: 'number' },
      { name: 'fileIds', label: fields.files, kind: 'photo', read: (typed) => (typed.length === 0 ? undefined : [typed].flat()) },
    ];
    case 'ask': return [
      { name: 'wanted', label: fields.wanted, kind: 'radio', required: true, options: optionsOf(wants, words.wants), hint: hints.ask },
      { name: 'newDueOn', label: fields.newDueOn, kind: 'date', min: today, required: true, when: (typed) => !isNotYet(typed) }, { name: 'newWhat', label: fields.newWhat, required: true, hint: hints.adjusted, when: (typed) => typed['wanted'] === 'adjusted' },
      { name: 'reason', label: fields.reason, kind: 'radio', required: true, options: optionsOf(reasons, words.reasons), when: isNotYet }, prose('words', fields.why, { limit: 1000 }),
    ];
    case 'review': return [{ name: 'reason', label: fields.reason, kind: 'radio', options: optionsOf(reasons, words.reasons) }, prose('words', fields.why, { limit: 1000, hint: hints.notYet })];
    case 'resume': return [{ name: 'newDueOn', label: fields.newDueOn, kind: 'date', min: today, required: true, hint: hints.resume }, prose('words', fields.why)];
    case 'answer': return answerFields(words);
    case 'amend': return contentFields(words);
    case 'handOver': return [{ name: 'officeId', label: fields.office, kind: 'pick', required: true, options: offices, hint: hints.handOver }, prose('words', fields.why)];
    case 'publish': return [{ name: 'what', label: fields.publicWhat, required: true, hint: hints.publish, limit: 200 }, prose('why', fields.publicWhy, { required: false })];
    case 'hide': return [{ name: 'ground', label: fields.ground, required: true }];
    case 'grant': return byResolution ? resolution(words, today) : [prose('words', fields.note, { required: false, hint: hints.grant })];
    case 'refuse': return byResolution ? resolution(words, today) : [prose('words', fields.why)];
    case 'confirm': return [prose('words', fields.note, { required: false })];
    case 'press': return [{ name: 'words', label: fields.remark }];
    default: return [prose('words', fields.why)];
  }
}

/** What a form begins with. */
export function currentFor(name: ActName, { what, shown, amountYuan, quantity, evidence, reason, reasonWords }: Whole): FormValues {
  if (name === 'review') return { reason: reason ?? '' };
  if (name === 'publish') return { what: shown?.what ?? what, why: shown?.why ?? reasonWords ?? '' };
  return name === 'amend' ? { what, amountYuan: amountYuan === null ? '' : String(amountYuan), quantity: quantity ?? '', evidence: evidence ?? '' } : {};
}

/** Verbs by the name of their act. */
export const verbOf = (name: ActName) => promise.verbs[name];
