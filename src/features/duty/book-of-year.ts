import { chineseDate, dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { mandateFacts } from '#features/deputy/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { chapterKeys, chapterOf, kindWords, mostInBook } from './rules.ts';
import { type ArchiveFilter, archiveRows } from './store/archive.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** One person's lines of a year. */
export const within = (personId: string, year: number): ArchiveFilter => { const name = String(year).padStart(4, '0'); return { personId, fromOn: `${name}-01-01`, toOn: `${name}-12-31` }; };

/** A year of somebody's archive as its booklet says it; whether the reader may see it is the caller's to ask. */
export async function bookOfYear(work: Work<unknown>, personId: string, year: number) {
  const { tx, actor, today, tenant, locale } = work;
  const words = wordsFor({ locale, tenant }, { zh, en });
  const filter = within(personId, year);
  const [facts] = await mandateFacts(tx, filter.toOn < today ? filter.toOn : today, [personId]);
  const { rows } = await archiveRows(tx, actor, filter, { page: 1, size: mostInBook, standingOnly: true });
  const { book: said } = words;
  const noted = (row: (typeof rows)[number]) => [kindWords(words, row.kind), dateOn(row.enteredAt) > row.doneOn ? fill(words.lists.enteredLater, { on: row.doneOn, enteredOn: dateOn(row.enteredAt) }) : ''].filter(Boolean).join('　');
  return {
    name: facts?.name ?? (await namesOf(tx, [personId])).get(personId) ?? '', year, organ: (await townPage(tx)).organName,
    facts: facts ? ([['district', facts.districtName], ['group', facts.groupName], ['cardNumber', facts.cardNumber], ['workPost', facts.workPost], ['electedOn', facts.electedOn && (locale === 'zh' ? chineseDate(facts.electedOn) : facts.electedOn)]] as const).map(([key, value]) => ({ label: said.facts[key], text: value ?? '' })) : [],
    chapters: chapterKeys.map((key) => ({ title: words.chapters[key], rows: rows.filter(({ kind }) => chapterOf(kind) === key).map((row) => ({ on: row.doneOn, title: row.title, note: noted(row) })).reverse() })),
  };
}
