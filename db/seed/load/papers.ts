import { indexTerms } from '#kernel/plain-text.ts';
import { keepAnswers } from '#features/suggestion/store/answers.ts';
import type { Tx } from '#platform/db/connect.ts';
import { publicationSeries } from '#platform/counter.ts';
import type { OpinionBooks } from '../life/opinion-life.ts';
import type { PaperBooks, PaperCase } from '../life/paper-books.ts';
import { insertOwn } from './insert-many.ts';

/** Words of a paper as the search table holds them; the same terms as the feature's own index. */
const searchWords = ({ row, replies }: PaperCase): string =>
  [...new Set(indexTerms([row.title, row.facts, row.proposal, ...replies.filter(({ state }) => state === 'issued').map(({ body }) => body)].join('\n')))].map((term) => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' ');

/** Suggestions with everything that hangs on them, and what the public reads of them. */
export async function loadPapers(tx: Tx, books: PaperBooks, opinions: OpinionBooks): Promise<void> {
  const cases = [...books.cases.values()];
  await insertOwn(tx, 'suggestion', cases.map(({ row }) => row));
  await insertOwn(tx, 'suggestionOrigin', cases.flatMap(({ row, origins }) => origins.flatMap((script) => {
    const opinion = opinions.cases.get(script);
    return opinion ? [{ suggestionId: row.id, opinionId: opinion.row.id }] : [];
  })));
  await insertOwn(tx, 'suggestionCosigner', cases.flatMap(({ cosigners }) => cosigners));
  await insertOwn(tx, 'suggestionAssignment', cases.flatMap(({ shares }) => shares));
  await insertOwn(tx, 'suggestionContact', cases.flatMap(({ contacts }) => contacts));
  await insertOwn(tx, 'suggestionExtension', cases.flatMap(({ extensions }) => extensions));
  await insertOwn(tx, 'suggestionReply', cases.flatMap(({ replies }) => replies));
  await keepAnswers(tx, null);
  await insertOwn(tx, 'dispatch', books.letters);
  await insertOwn(tx, 'suggestionAppraisal', books.appraisals);
  await insertOwn(tx, 'suggestionEvent', books.events);
  await insertOwn(tx, 'suggestionSearch', cases.map((one) => ({ suggestionId: one.row.id, tsv: searchWords(one) })));
  // What was checked of motions comes with them.
  await insertOwn(tx, 'publicationCheck', books.checks.filter(({ motionId }) => motionId === null));
  await insertOwn(tx, 'publishedSuggestion', [...books.published.values()]);
  await insertOwn(tx, 'withheldSuggestion', books.withheld);
  // Suggestions and opinions move the same counter of what is public.
  const numbers = new Map(books.numbers);
  if (opinions.published.length > 0) numbers.set(publicationSeries, (numbers.get(publicationSeries) ?? 0) + opinions.published.length);
  await insertOwn(tx, 'counter', [...numbers].map(([series, value]) => ({ series, value })));
}
