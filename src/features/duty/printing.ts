import type { OutputOf } from '#kernel/contract.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import type { PrintBook } from '#platform/print/book.ts';
import type { duty } from './contract.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** A year or a term of the archive as a booklet; `said` stands under the sums. */
export function bookOf({ locale }: Pick<Work, 'locale'>, { name, period, organ, facts, years }: OutputOf<typeof duty.views.book>, said: PrintBook['said'] = []): PrintBook {
  const { book } = wordsFor({ locale, tenant: null }, { zh, en });
  return {
    title: book.title, name, period, organ, contents: book.contents, factsTitle: book.factsTitle, facts, sumsTitle: book.sums, said, columns: book.columns, years: years.map(({ year, chapters }) => ({ title: fill(book.year, { year }), chapters })), none: book.chapterNone, signatureLine: book.signature,
  };
}
