import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { DutyColumns } from './opinion-life.ts';
import { type PromiseBooks, emptyPromiseBooks } from './promise-books.ts';

type Writable<T extends keyof DB> = { -readonly [K in keyof Omit<Selectable<DB[T]>, 'tenantId'>]: Selectable<DB[T]>[K] };

/** Rows of a suggestion and of what hangs on it. */
export type PaperRow = Writable<'suggestion'>;
export type Cosigner = Writable<'suggestionCosigner'>;
export type Share = Writable<'suggestionAssignment'>;
export type ContactRow = Writable<'suggestionContact'>;
export type ReplyRow = Writable<'suggestionReply'>;
export type ExtensionRow = Writable<'suggestionExtension'>;

/** One suggestion as it stands after its acts so far, with the rows that hang on it. */
export interface PaperCase {
  readonly script: number;
  readonly row: PaperRow;
  /** Scripts of the opinions it comes from. */
  readonly origins: readonly number[];
  readonly cosigners: Cosigner[];
  shares: Share[];
  readonly contacts: ContactRow[];
  readonly replies: ReplyRow[];
  readonly extensions: ExtensionRow[];
}

/** Everything the acts have written of suggestions. */
export interface PaperBooks {
  readonly cases: Map<number, PaperCase>;
  readonly events: Writable<'suggestionEvent'>[];
  readonly appraisals: Writable<'suggestionAppraisal'>[];
  readonly checks: (Omit<Writable<'publicationCheck'>, 'terms' | 'ranges'> & { terms: string; ranges: string })[];
  readonly published: Map<string, Omit<Writable<'publishedSuggestion'>, 'cosignerNames' | 'handlers' | 'replies'> & { cosignerNames: string; handlers: string; replies: string }>;
  readonly withheld: Writable<'withheldSuggestion'>[];
  readonly duties: DutyColumns[];
  readonly promises: PromiseBooks;
  /** Series of numbers and the last one given out. */
  readonly numbers: Map<string, number>;
}

/** Books in which nothing is written. */
export const emptyPaperBooks = (): PaperBooks =>
  ({ cases: new Map(), events: [], appraisals: [], checks: [], published: new Map(), withheld: [], duties: [], promises: emptyPromiseBooks(), numbers: new Map() });

/** The next number of a series. */
export function nextOf(books: PaperBooks, series: string): number {
  const next = (books.numbers.get(series) ?? 0) + 1;
  books.numbers.set(series, next);
  return next;
}
