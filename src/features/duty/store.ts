import { type Expression, type SqlBool, sql } from 'kysely';
import { type Actor, has } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { readers } from './rules.ts';

/** Whose lines this actor may read: the office reads all, a deputy his own; the same as policy.see says of one line. */
export const visibleTo = (actor: Actor): Expression<SqlBool> =>
  has(actor, ...readers) ? sql<SqlBool>`true` : sql<SqlBool>`duty.person_id = ${actor.personId}`;

/** A line of the archive. */
export interface DutyRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly doneOn: string;
  readonly title: string;
  readonly refFeature: string;
  readonly refId: string;
  readonly enteredBy: string | null;
  readonly enteredAt: Date;
  readonly level?: string | null;
}

type Act = Pick<DutyRow, 'personId' | 'refFeature' | 'refId' | 'kind'>;
const actOf = ({ personId, refFeature, refId, kind }: Act): string => [personId, refFeature, refId, kind].join(' ');

/** Those of these acts whose line somebody struck out by hand, by `actOf`. */
async function struckOf(tx: Tx, rows: readonly Act[]): Promise<Set<string>> {
  const found = await tx.db.selectFrom('duty').innerJoin('dutyStrike', (join) => join.onRef('dutyStrike.tenantId', '=', 'duty.tenantId').onRef('dutyStrike.dutyId', '=', 'duty.id'))
    .select(['duty.personId', 'duty.refFeature', 'duty.refId', 'duty.kind'])
    .where('duty.tenantId', '=', tx.tenantId).where('duty.refFeature', '=', sql<string>`any(${sql.val(rows.map(({ refFeature }) => refFeature))})`).where('duty.refId', '=', sql<string>`any(${sql.val(rows.map(({ refId }) => refId))}::uuid[])`).execute();
  return new Set(found.map(actOf));
}

/** Adds lines; one that is already in the books stays as it is, and what was struck out by hand is not told again. */
export async function insert(tx: Tx, rows: readonly DutyRow[]): Promise<void> {
  const struck = await struckOf(tx, rows);
  const anew = rows.filter((row) => !struck.has(actOf(row)));
  if (anew.length === 0) return;
  await tx.db.insertInto('duty').values(anew.map((row) => ({ tenantId: tx.tenantId, ...row })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'personId', 'refFeature', 'refId', 'kind']).where('withdrawnAt', 'is', null).doNothing())
    .execute();
}

/** Strikes out what stands for a thing, of one person or of everybody, of one kind or of all. */
export async function strike(tx: Tx, ref: { refFeature: string; refId: string; personId?: string | undefined; kind?: string | undefined }, at: Date): Promise<void> {
  let query = tx.db.updateTable('duty').set({ withdrawnAt: at })
    .where('tenantId', '=', tx.tenantId).where('refFeature', '=', ref.refFeature).where('refId', '=', ref.refId).where('withdrawnAt', 'is', null);
  if (ref.personId) query = query.where('personId', '=', ref.personId);
  if (ref.kind) query = query.where('kind', '=', ref.kind);
  await query.execute();
}

/** Strikes out what stands for a thing but is not among these lines, day and words included. */
export async function strikeOthers(tx: Tx, ref: Pick<DutyRow, 'refFeature' | 'refId'>, rows: readonly DutyRow[], at: Date): Promise<void> {
  const whole = (line: Pick<DutyRow, 'personId' | 'kind' | 'doneOn' | 'title'>) => JSON.stringify([line.personId, line.kind, line.doneOn, line.title]);
  const told = new Set(rows.map(whole));
  const standing = await tx.db.selectFrom('duty').select(['id', 'personId', 'kind', 'doneOn', 'title'])
    .where('tenantId', '=', tx.tenantId).where('refFeature', '=', ref.refFeature).where('refId', '=', ref.refId).where('withdrawnAt', 'is', null).execute();
  const ids = standing.filter((line) => !told.has(whole(line))).map(({ id }) => id);
  if (ids.length > 0) await tx.db.updateTable('duty').set({ withdrawnAt: at }).where('tenantId', '=', tx.tenantId).where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).execute();
}

/** Strikes out what stands for several things. */
export async function strikeAll(tx: Tx, refFeature: string, refIds: readonly string[], at: Date): Promise<void> {
  if (refIds.length > 0) await tx.db.updateTable('duty').set({ withdrawnAt: at }).where('tenantId', '=', tx.tenantId).where('refFeature', '=', refFeature).where('refId', 'in', [...refIds]).where('withdrawnAt', 'is', null).execute();
}

/** When each act of one person upon these things was first entered: told anew, it is as old as its first line, taken back or not. */
export async function firstEntered(tx: Tx, personId: string, refIds: readonly string[]): Promise<(act: Act) => Date | undefined> {
  const rows = refIds.length === 0 ? [] : await tx.db.selectFrom('duty').select(['personId', 'refFeature', 'refId', 'kind', sql<Date>`min(entered_at)`.as('at')])
    .where('tenantId', '=', tx.tenantId).where('personId', '=', personId).where('refId', '=', sql<string>`any(${sql.val([...new Set(refIds)])}::uuid[])`).groupBy(['personId', 'refFeature', 'refId', 'kind']).execute();
  const found = new Map(rows.map((row) => [actOf(row), row.at]));
  return (act) => found.get(actOf(act));
}

/** The standing lines of one person, latest first; `most` is one more than a page, so that the caller sees whether another follows. */
export const ofPerson = (tx: Tx, actor: Actor, filter: { personId: string; fromOn?: string | undefined; toOn?: string | undefined; page: number }, most: number): Promise<DutyRow[]> => {
  let query = tx.db.selectFrom('duty')
    .select(['id', 'personId', 'kind', 'doneOn', 'title', 'refFeature', 'refId', 'enteredBy', 'enteredAt'])
    .where('tenantId', '=', tx.tenantId).where(visibleTo(actor)).where('personId', '=', filter.personId).where('withdrawnAt', 'is', null)
    .orderBy('doneOn', 'desc').orderBy('id', 'desc').limit(most).offset((filter.page - 1) * (most - 1));
  if (filter.fromOn) query = query.where('doneOn', '>=', filter.fromOn);
  if (filter.toOn) query = query.where('doneOn', '<=', filter.toOn);
  return query.execute();
};

/** Whose acts of which days are counted. */
export interface ActScope {
  readonly personIds?: readonly string[] | undefined;
  readonly fromOn: string;
  readonly toOn: string;
}

/** Standing acts by person and kind. */
export async function actsByPerson(tx: Tx, { personIds, fromOn, toOn }: ActScope): Promise<Map<string, Map<string, number>>> {
  let query = tx.db.selectFrom('duty').select(['personId', 'kind', sql<number>`count(*)`.as('many')])
    .where('tenantId', '=', tx.tenantId).where('withdrawnAt', 'is', null).where('doneOn', '>=', fromOn).where('doneOn', '<=', toOn);
  if (personIds) query = query.where('personId', '=', sql<string>`any(${sql.val(personIds)}::uuid[])`);
  const found = new Map<string, Map<string, number>>();
  for (const { personId, kind, many } of await query.groupBy(['personId', 'kind']).execute()) {
    const known = found.get(personId) ?? new Map<string, number>();
    found.set(personId, known.set(kind, many));
  }
  return found;
}

/** The days of one person's standing acts of a kind, latest first, each once. */
export async function daysOf(tx: Tx, personId: string, kind: string, { fromOn, toOn }: Pick<ActScope, 'fromOn' | 'toOn'>, most: number): Promise<string[]> {
  return (await tx.db.selectFrom('duty').select('doneOn').distinct().where('tenantId', '=', tx.tenantId).where('personId', '=', personId).where('kind', '=', kind).where('withdrawnAt', 'is', null)
    .where('doneOn', '>=', fromOn).where('doneOn', '<=', toOn).orderBy('doneOn', 'desc').limit(most).execute()).map(({ doneOn }) => doneOn);
}
