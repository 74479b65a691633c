import { termSpan } from '#features/deputy/rules.ts';
import { type Span, addDays, chineseDate, dateOn, yearOf, yearSpan } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { mandateFacts, mandatesUntil } from '#features/deputy/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { archivesOf, chapterKeys, chapterOf, kindWords, mostInBook, mostYears } from './rules.ts';
import { type ArchiveFilter, archiveRows } from './store/archive.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** One person's lines of a year. */
export const within = (personId: string, year: number): ArchiveFilter => ({ personId, ...yearSpan(year) });

/** What a book is of: its first and last day, and what stands on the cover. */
interface BookSpan extends Span {
  readonly period: string;
}

const bookedYear = (work: Work<unknown>, year: number): BookSpan => ({ ...yearSpan(year), period: fill(wordsFor(work, { zh, en }).book.year, { year }) });

/** The archives of a person, one a mandate, the latest first. */
export const mandatesOfPerson = async ({ tx, today }: Pick<Work<unknown>, 'tx' | 'today'>, personId: string) => archivesOf(await mandatesUntil(tx, today, [personId]));

/** The span of the mandate whose archive begins on that day, up to today while it runs; null where none does. */
export async function mandateSpan(work: Work<unknown>, personId: string, since: string): Promise<BookSpan | null> {
  const one = (await mandatesOfPerson(work, personId)).find(({ fromOn }) => fromOn === since);
  if (!one) return null;
  const span = termSpan(one, work.today);
  return { ...span, period: fill(wordsFor(work, { zh, en }).book.term, { number: one.termNumber, from: yearOf(span.fromOn), to: yearOf(span.toOn) }) };
}

/** A year of somebody's archive as its booklet says it. */
export const bookOfYear = (work: Work<unknown>, personId: string, year: number) => bookOfSpan(work, personId, bookedYear(work, year));

/** A year of somebody's archive, one book a mandate: where one ended and another began, they are not mixed. */
export async function booksOfYear(work: Work<unknown>, personId: string, year: number) {
  const whole = bookedYear(work, year);
  const here = (await mandatesOfPerson(work, personId)).filter(({ fromOn, toOn }) => fromOn <= whole.toOn && (toOn === null || toOn >= whole.fromOn));
  if (here.length < 2) return [{ ...whole, book: await bookOfSpan(work, personId, whole) }];
  const books = [];
  const inOrder = here.toReversed();
  // Each goes on until the next begins: what is dated between two mandates, before the first or after the last stands in one of them too.
  for (const [place, { fromOn, termNumber }] of inOrder.entries()) {
    const next = inOrder[place + 1];
    const span = { fromOn: place === 0 ? whole.fromOn : fromOn, toOn: next ? addDays(next.fromOn, -1) : whole.toOn, period: fill(wordsFor(work, { zh, en }).book.yearOfTerm, { year, number: termNumber }) };
    books.push({ ...span, book: await bookOfSpan(work, personId, span) });
  }
  return books;
}

/** What a booklet says of the deputy: as it stood on its last day, or on the last day he was one. */
async function factsWithin(work: Work<unknown>, personId: string, { fromOn, toOn }: Pick<BookSpan, 'fromOn' | 'toOn'>) {
  const [facts] = await mandateFacts(work.tx, toOn, [personId]);
  if (facts) return facts;
  const last = (await mandatesOfPerson(work, personId)).find((one) => one.toOn !== null && one.toOn >= fromOn && one.toOn <= toOn);
  return last?.toOn ? (await mandateFacts(work.tx, last.toOn, [personId]))[0] : undefined;
}

/** Somebody's archive of a year or a term as its booklet says it, year by year; whether the reader may see it is the caller's to ask. */
export async function bookOfSpan(work: Work<unknown>, personId: string, { fromOn, toOn, period }: BookSpan) {
  const { tx, actor, today, tenant, locale } = work;
  const words = wordsFor({ locale, tenant }, { zh, en });
  const facts = await factsWithin(work, personId, { fromOn, toOn: toOn < today ? toOn : today });
  const { book: said } = words;
  type Row = Awaited<ReturnType<typeof archiveRows>>['rows'][number];
  const noted = (row: Row) => [kindWords(words, row.kind), dateOn(row.enteredAt) > row.doneOn ? fill(words.lists.enteredLater, { on: row.doneOn, enteredOn: dateOn(row.enteredAt) }) : ''].filter(Boolean).join('　');
  const [first, last] = [yearOf(fromOn), yearOf(toOn)];
  const years: { year: number; chapters: { title: string; rows: { on: string; title: string; note: string }[] }[] }[] = [];
  for (let year = first; year <= last && years.length < mostYears; year += 1) {
    const of = within(personId, year);
    const { rows } = await archiveRows(tx, actor, { ...of, fromOn: of.fromOn < fromOn ? fromOn : of.fromOn, toOn: of.toOn > toOn ? toOn : of.toOn }, { page: 1, size: mostInBook, standingOnly: true });
    years.push({ year, chapters: chapterKeys.map((key) => ({ title: words.chapters[key], rows: rows.filter(({ kind }) => chapterOf(kind) === key).map((row) => ({ on: row.doneOn, title: row.title, note: noted(row) })).reverse() })) });
  }
  return {
    name: facts?.name ?? (await namesOf(tx, [personId])).get(personId) ?? '', period, organ: (await townPage(tx)).organName, years,
    facts: facts ? ([['district', facts.districtName], ['group', facts.groupName], ['cardNumber', facts.cardNumber], ['workPost', facts.workPost], ['electedOn', facts.electedOn && (locale === 'zh' ? chineseDate(facts.electedOn) : facts.electedOn)]] as const).map(([key, value]) => ({ label: said.facts[key], text: value ?? '' })) : [],
  };
}
