import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import { type Attendance, type Occasion, type Roll, came, cameAs } from './rules.ts';

/** One deputy on a roll. */
export interface RollLine {
  readonly personId: string;
  readonly attendance: Attendance;
  readonly leaveReason: string | null;
  readonly spoke: boolean;
}

/** A roll, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Roll | null> {
  const query = tx.db.selectFrom('sessionRoll').select(['id', 'version', 'sittingId']).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The roll of a session, if it has one. */
export async function ofSitting(tx: Tx, sittingId: string): Promise<Roll | null> {
  return (await tx.db.selectFrom('sessionRoll').select(['id', 'version', 'sittingId']).where('tenantId', '=', tx.tenantId).where('sittingId', '=', sittingId).executeTakeFirst()) ?? null;
}

/** Enters a roll; false where the session has one by now. */
export async function insertRoll(tx: Tx, row: { id: string; sittingId: string; takenBy: string; takenOn: string }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db.insertInto('sessionRoll').values({ tenantId: tx.tenantId, ...row }).onConflict((conflict) => conflict.columns(['tenantId', 'sittingId']).doNothing()).executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Moves the version of a roll on. */
export const moveOn = (tx: Tx, id: string) => tx.db.updateTable('sessionRoll').set({ version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** What stands on a roll, by name. */
export const linesOf = (tx: Tx, rollId: string): Promise<(RollLine & { name: string })[]> =>
  tx.db.selectFrom('sessionPresence').innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'sessionPresence.tenantId').onRef('person.id', '=', 'sessionPresence.personId'))
    .select(['personId', 'person.name', 'attendance', 'leaveReason', 'spoke']).where('sessionPresence.tenantId', '=', tx.tenantId).where('rollId', '=', rollId).orderBy('person.name').orderBy('personId').execute() as Promise<(RollLine & { name: string })[]>;

/** Writes the lines of a roll anew. */
export async function setLines(tx: Tx, rollId: string, lines: readonly RollLine[]): Promise<void> {
  await tx.db.deleteFrom('sessionPresence').where('tenantId', '=', tx.tenantId).where('rollId', '=', rollId).execute();
  if (lines.length > 0) await tx.db.insertInto('sessionPresence').values(lines.map((line) => ({ tenantId: tx.tenantId, rollId, ...line }))).execute();
}

/** Keeps what a roll said before. */
export const keepFormer = (tx: Tx, row: { id: string; rollId: string; reason: string; former: readonly RollLine[]; changedBy: string; changedAt: Date }) =>
  tx.db.insertInto('sessionRollChange').values({ tenantId: tx.tenantId, ...row, former: JSON.stringify(row.former) }).execute();

/** Why a roll was corrected, the latest first. */
export const changesOf = (tx: Tx, rollId: string) =>
  tx.db.selectFrom('sessionRollChange').innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'sessionRollChange.tenantId').onRef('person.id', '=', 'sessionRollChange.changedBy'))
    .select(['changedAt', 'person.name as who', 'reason']).where('sessionRollChange.tenantId', '=', tx.tenantId).where('rollId', '=', rollId).orderBy('sessionRollChange.id', 'desc').limit(50).execute();

/** The sums of the rolls of these sessions. */
export const rollSums = (tx: Tx, sittingIds: readonly string[]) =>
  tx.db.selectFrom('sessionRoll as roll').innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'roll.tenantId').onRef('person.id', '=', 'roll.takenBy'))
    .innerJoin('sessionPresence as one', (join) => join.onRef('one.tenantId', '=', 'roll.tenantId').onRef('one.rollId', '=', 'roll.id'))
    .select(['roll.id', 'roll.version', 'roll.sittingId', 'roll.takenOn', 'person.name as takenBy', sql<number>`count(*)::int`.as('called'), sql<number>`count(*) filter (where attendance in (${sql.join([...cameAs])}))::int`.as('came'),
      sql<number>`count(*) filter (where attendance = 'leave')::int`.as('leave'), sql<number>`count(*) filter (where spoke)::int`.as('spoke')])
    .where('roll.tenantId', '=', tx.tenantId).where('roll.sittingId', '=', sql<string>`any(${sql.val(sittingIds)}::uuid[])`).groupBy(['roll.id', 'roll.version', 'roll.sittingId', 'roll.takenOn', 'person.name']).execute();

/** Everybody on the rolls of these sessions, or these people alone, as occasions. */
export async function onRolls(tx: Tx, sittingIds: readonly string[], personIds?: readonly string[]): Promise<Occasion[]> {
  let query = tx.db.selectFrom('sessionPresence as one').innerJoin('sessionRoll as roll', (join) => join.onRef('roll.tenantId', '=', 'one.tenantId').onRef('roll.id', '=', 'one.rollId'))
    .select(['one.personId', 'one.attendance', 'one.spoke']).where('one.tenantId', '=', tx.tenantId).where('roll.sittingId', '=', sql<string>`any(${sql.val(sittingIds)}::uuid[])`);
  if (personIds) query = query.where('one.personId', '=', sql<string>`any(${sql.val(personIds)}::uuid[])`);
  return (await query.execute() as readonly Omit<RollLine, 'leaveReason'>[]).map(({ personId, attendance, spoke }) => ({ personId, session: true, asked: true, attendance, spoke: came(attendance) ? spoke : null }));
}
