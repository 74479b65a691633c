import { yearOf } from '#kernel/dates.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { type Mirror, fill } from '#kernel/words.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import type { figures } from '../../contract.ts';
import { halves, remarkKinds } from '../../rules.ts';
import type { text } from '../../text.ts';

/** A table as the pages have it. */
export type Table = OutputOf<typeof figures.views.detail>;
type Words = Mirror<typeof text>;

/** 制表: which span; three years back are offered. */
export const prepareFields = ({ fields, halves: called }: Words, today: string): FormField[] => {
  const year = yearOf(today);
  return [
    { name: 'year', label: fields.year, kind: 'select', required: true, options: [0, 1, 2, 3].map((back) => ({ value: String(year - back), label: String(year - back) })), read: Number },
    { name: 'half', label: fields.half, kind: 'radio', required: true, options: halves.map((value) => ({ value, label: called[value] })) },
  ];
};

/** 说明 or 指出错误. */
export const remarkFields = ({ fields, kinds }: Words): FormField[] => [
  { name: 'kind', label: fields.kind, kind: 'radio', required: true, options: remarkKinds.map((value) => ({ value, label: kinds[value] })) },
  { name: 'words', label: fields.words, kind: 'textarea', rows: 4, required: true, limit: 300 },
];

/** What was found of a mistake. */
export const answerFields = ({ fields }: Words): FormField[] => [{ name: 'words', label: fields.answer, kind: 'textarea', rows: 4, required: true, limit: 300 }];

/** The ids that are ticked, from what the form keeps. */
export const ticked = (typed: string | readonly string[] | undefined): readonly string[] => (Array.isArray(typed) ? typed as readonly string[] : []);

/** The lines as everybody would read them with these remarks. */
export const previewOf = ({ lines }: Table, printed: readonly string[]) =>
  lines.map(({ shown, remarks }) => ({ ...shown, remarks: remarks.filter(({ id, kind }) => kind === 'remark' && printed.includes(id)).map(({ words }) => words) }));

/** 审核: which remarks stand beside their lines. */
export const publishFields = ({ fields, pages }: Words, { lines }: Table): FormField[] => [{
  name: 'printed', label: fields.printed, kind: 'checkboxes', hint: lines.some(({ remarks }) => remarks.some(({ kind }) => kind === 'remark')) ? undefined : pages.noRemarks, read: ticked,
  options: lines.flatMap(({ officeName, remarks }) => remarks.filter(({ kind }) => kind === 'remark').map(({ id, words }) => ({ value: id, label: fill(pages.remark, { office: officeName, words }) }))),
}];
