import { keepsTheOffice } from '#kernel/actor.ts';
import { type Span, dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { wordsFor } from '#kernel/organs.ts';
import { judge } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { policy } from './policy.ts';
import { type DutyAct, archivePath, chapterKeys, chapterOf, kindWords, mostInBook } from './rules.ts';
import { type ActScope, type DutyRow, actsByPerson, firstEntered, insert, strike, strikeAll, strikeOthers } from './store.ts';
import { archiveRows, waitingObjections } from './store/archive.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** A year of the archive as a booklet. */
export { bookOf } from './printing.ts';
export { booksOfYear, mandateSpan } from './book-of-year.ts';

/** Writes an act into the person's duty archive, in the transaction of the act itself. Told twice, it stands once. */
export const record = (work: Work, act: DutyAct): Promise<void> => recordAll(work, [act]);

/** The same for several people or acts at once: the co-signers of a suggestion, all who attended. */
export async function recordAll(work: Work, acts: readonly DutyAct[]): Promise<void> {
  if (acts.length > 0) await insert(work.tx, rowsOf(work, acts));
}

const rowsOf = (work: Work, acts: readonly DutyAct[]): DutyRow[] =>
  acts.map(({ on, ...act }) => ({ ...act, id: newId(work.now.getTime()), doneOn: on, enteredBy: work.actor.personId, enteredAt: work.now }));

/**
 * All acts of one thing as they are now. What stood otherwise, another day or other words included, is taken back; a line
 * that says the same stays, and with it what was objected to it.
 */
export async function recordAnew(work: Work, ref: { refFeature: string; refId: string }, acts: readonly Omit<DutyAct, 'refFeature' | 'refId'>[]): Promise<void> {
  const rows = rowsOf(work, acts.map((act) => ({ ...act, ...ref })));
  await strikeOthers(work.tx, ref, rows, work.now);
  if (rows.length > 0) await insert(work.tx, rows);
}

/** How many acts of each kind these people (everybody without a list) did within the days, in one statement. */
export const countActs = (tx: Tx, scope: ActScope): Promise<Map<string, Map<string, number>>> => actsByPerson(tx, scope);

/** Takes back what was recorded for several things at once: they are told anew. */
export const withdrawAll = (work: Work, { refFeature, refIds }: { refFeature: string; refIds: readonly string[] }): Promise<void> => strikeAll(work.tx, refFeature, refIds, work.now);

/** Takes back what was recorded for a thing (of one person or of everybody, one kind of act or all): the act was undone. The line stays, struck out. */
export const withdraw = (work: Work, ref: { refFeature: string; refId: string; personId?: string; kind?: string }): Promise<void> =>
  strike(work.tx, ref, work.now);

/** A deputy's objection that waits for the office's answer. */
export interface ObjectionWaiting {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly link: string;
}

/** The objections this actor is to answer, the oldest first. */
export async function objectionsWaiting({ tx, actor }: Work, most: number): Promise<{ rows: ObjectionWaiting[]; total: number }> {
  const rows = keepsTheOffice(actor) ? await waitingObjections(tx, most) : [];
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ id, personId, name, title, doneOn }) => ({ id, who: name, what: title, link: archivePath(doneOn, personId) })) };
}

/** The standing lines of whoever asks, latest first, and whether he objected or may object to each; nobody else's. */
export async function ownLines({ tx, actor, today }: Work<unknown>, span: Span) {
  if (actor.personId === null) return [];
  const { rows } = await archiveRows(tx, actor, { personId: actor.personId, ...span }, { page: 1, size: mostInBook, standingOnly: true });
  const first = await firstEntered(tx, actor.personId, rows.map(({ refId }) => refId));
  return rows.map(({ id, personId, kind, doneOn: on, title, refFeature, refId, enteredAt, enteredBy, writerName, objectionId, level = null }) => ({
    id, kind, on, title, level, enteredOn: dateOn(enteredAt), firstEnteredOn: dateOn(first({ personId, refFeature, refId, kind }) ?? enteredAt), enteredBy: writerName, waiting: objectionId !== null,
    mayObject: judge(policy.object, actor, { id, version: 1, personId, kind, on, title, refFeature, refId, enteredBy, struck: false, objectionId }, today) === null,
  }));
}

/** What an archive keeps of it. */
export { archivedDuties } from './store/archived.ts';

/** One person's standing acts within the days, counted by kind, in the order of the book's chapters. */
export async function actsIn(tx: Tx, personId: string, span: Span): Promise<{ kind: string; count: number }[]> {
  const counts = (await actsByPerson(tx, { personIds: [personId], ...span })).get(personId) ?? new Map<string, number>();
  return [...counts].map(([kind, many]) => ({ kind, count: Number(many) })).sort((one, other) => chapterKeys.indexOf(chapterOf(one.kind)) - chapterKeys.indexOf(chapterOf(other.kind)) || (one.kind < other.kind ? -1 : 1));
}

/** What an act is called, for the reader at hand. */
export const actWords = (work: Work<unknown>, kind: string): string => kindWords(wordsFor(work, { zh, en }), kind);

/** The days of one person's standing acts of a kind. */
export { daysOf } from './store.ts';
