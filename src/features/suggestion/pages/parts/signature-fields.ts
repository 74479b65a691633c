import { type FieldOption, choicesOf } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import type { Detail } from './acts.ts';
import { askableFor, unsignedOf } from './unsigned.ts';

/** What a page calls its questions about signatures. */
interface SignatureWords {
  readonly cosigners: string;
  readonly cosignersHint: string;
  readonly who: string;
  readonly how: string;
  readonly ways: { readonly paper: string; readonly phone: string };
  readonly scan: string;
  readonly scanHint: string;
  readonly remark: string;
}

type Paper = Pick<Detail, 'typedBy' | 'submittedOn' | 'leadConfirmedWay' | 'lead' | 'cosigners' | 'needsScan'>;

/** Who is asked to sign a paper, suggestion or motion, and what is asked of each of them already. */
export const cosignerFields = (paper: Paper, words: SignatureWords, deputies: readonly FieldOption[]): FormField[] => [
  { name: 'personIds', label: words.cosigners, kind: 'picks', required: true, hint: words.cosignersHint, options: askableFor(paper, deputies) },
  { name: 'burden', label: words.cosigners, kind: 'own', read: () => undefined },
];

/** Whose signature is noted, and how it was given. Who leads the paper has others' from the signed print alone, as the server asks of him. */
export const signatureFields = (paper: Paper, words: SignatureWords): FormField[] => [
  { name: 'personId', label: words.who, kind: 'radio', required: true, options: unsignedOf(paper).map(({ id, name }) => ({ value: id, label: name })) },
  { name: 'way', label: words.how, kind: 'radio', required: true, options: choicesOf(paper.needsScan ? ['paper'] as const : ['paper', 'phone'] as const, words.ways) },
  { name: 'fileIds', label: words.scan, kind: 'photo', hint: words.scanHint, required: paper.needsScan, read: (typed) => (typed.length === 0 ? undefined : [typed].flat()) },
  { name: 'words', label: words.remark },
];
