import { chineseDate, dateOn } from '#kernel/dates.ts';
import { lookup } from '#kernel/words.ts';
import { type Standing, answeredFrom, outsideLines, pointedTo } from '#features/opinion/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Listener, Work } from '#platform/feature.ts';
import type { SheetKind } from './rules.ts';
import { type Cells, dropLinesOf, lastTold } from './store.ts';
import { text } from './text.ts';

/** Everything a sheet of this kind could tell now; reports of wrongdoing are no part of it. */
export const sheetOf = (tx: Tx, kind: SheetKind): Promise<Standing[]> => (kind === 'answers' ? answeredFrom(tx, 'hotline') : pointedTo(tx, 'hotline', 'hotline'));

/** Those of them that no earlier sheet told as they stand now. */
export async function freshOf(tx: Tx, kind: SheetKind, all: readonly Standing[]): Promise<Standing[]> {
  const told = await lastTold(tx, kind);
  return all.filter(({ id, standing }) => told.get(id) !== standing);
}

/** The headers of a sheet. It goes to another organ of the country: it is written in Chinese whoever asks for it. */
export const headersOf = (kind: SheetKind): string[] => Object.values(text.sheets[kind].columns);

/** What a sheet says of these opinions as they stand now, by id in the order of their numbers. */
export async function linesNow(work: Work<unknown>, kind: SheetKind, ids: readonly string[]): Promise<Map<string, Cells>> {
  const opinionWords = work.house.wordsOf('opinion', { ...work, locale: 'zh' });
  const word = (path: string) => (opinionWords && lookup(opinionWords, path)) ?? '';
  const columns = Object.keys(text.sheets[kind].columns);
  return new Map((await outsideLines(work.tx, ids)).map((line) => {
    const said: Record<string, unknown> = {
      ...line, state: word(`states.${line.state}`), rating: line.rating && word(`ratings.${line.rating}`), receivedOn: chineseDate(line.receivedOn), answeredOn: line.isElsewhere ? null : line.answeredAt && chineseDate(dateOn(line.answeredAt)),
      ...(line.isElsewhere ? { by: line.elsewhereBody, words: line.elsewhereReason } : { by: line.answeredBy, words: line.answerWords }), noticedOn: line.noticedOn && chineseDate(line.noticedOn), contact: line.hasContact ? text.sheets.has : text.sheets.hasNot,
    };
    return [line.id, columns.map((key) => (typeof said[key] === 'string' ? said[key] : null))];
  }));
}

/** What turned out to accuse somebody stands in no sheet any more, not even in one that was sent: what was told of it cannot be told again from here. */
export const becameReport: Listener = async ({ tx }, about) => { await dropLinesOf(tx, (about as { opinionId: string }).opinionId); };
