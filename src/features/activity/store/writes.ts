import { type Insertable, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;
/** Columns of the activity that may change. */
export type ActivityChange = Omit<Updateable<DB['activity']>, 'tenantId' | 'id' | 'version'>;

/** New activities. */
export const insert = (tx: Tx, rows: readonly Row<'activity'>[]) => tx.db.insertInto('activity').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();

/** Changes the activity and moves its version on. */
export const update = (tx: Tx, id: string, change: ActivityChange) =>
  tx.db.updateTable('activity').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Adds entries to timelines. */
export const insertEvents = (tx: Tx, rows: readonly Row<'activityEvent'>[]) => tx.db.insertInto('activityEvent').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();

/** Asks deputies; whoever was asked before keeps his answer. */
export async function ask(tx: Tx, rows: readonly Row<'activityDeputy'>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db.insertInto('activityDeputy').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'activityId', 'personId']).doNothing()).execute();
}

/** Asks nobody but these any more. */
export const askOnly = (tx: Tx, activityId: string, personIds: readonly string[]) =>
  tx.db.deleteFrom('activityDeputy').where('tenantId', '=', tx.tenantId).where('activityId', '=', activityId).where('personId', '!=', sql<string>`all(${sql.val([...personIds])}::uuid[])`).execute();

/** Changes what one deputy answered. */
export const setAnswer = (tx: Tx, activityId: string, personId: string, change: Pick<Updateable<DB['activityDeputy']>, 'answer' | 'answeredOn' | 'leaveReason' | 'leaveAgreedBy'>) =>
  tx.db.updateTable('activityDeputy').set(change).where('tenantId', '=', tx.tenantId).where('activityId', '=', activityId).where('personId', '=', personId).execute();

/** Who came, the whole list in one statement; whoever was not asked is added. */
export async function setAttendance(tx: Tx, rows: readonly Row<'activityDeputy'>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db.insertInto('activityDeputy').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'activityId', 'personId']).doUpdateSet((is) => ({
      attendance: is.ref('excluded.attendance'), leaveReason: is.ref('excluded.leaveReason'), leaveAgreedBy: is.ref('excluded.leaveAgreedBy'),
    }))).execute();
}

/** Takes people off the list who do not belong on it. */
export const strike = (tx: Tx, activityId: string, personIds: readonly string[]) =>
  tx.db.deleteFrom('activityDeputy').where('tenantId', '=', tx.tenantId).where('activityId', '=', activityId).where('personId', '=', sql<string>`any(${sql.val([...personIds])}::uuid[])`).execute();

/** The tasks of an activity as the minutes now list them: those done stay, the others are written anew. */
export async function replaceTasks(tx: Tx, activityId: string, keepIds: readonly string[], rows: readonly Row<'activityTask'>[]): Promise<void> {
  await tx.db.deleteFrom('activityTask').where('tenantId', '=', tx.tenantId).where('activityId', '=', activityId).where('doneOn', 'is', null)
    .where('id', '!=', sql<string>`all(${sql.val([...keepIds])}::uuid[])`).execute();
  if (rows.length > 0) await tx.db.insertInto('activityTask').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet((is) => ({
    what: is.ref('excluded.what'), who: is.ref('excluded.who'), dueOn: is.ref('excluded.dueOn'),
  })).where('activityTask.doneOn', 'is', null)).execute();
}

/** Marks a task as done; false where there is no open one. */
export async function finish(tx: Tx, activityId: string, taskId: string, doneOn: string, doneWords: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db.updateTable('activityTask').set({ doneOn, doneWords }).where('tenantId', '=', tx.tenantId).where('activityId', '=', activityId).where('id', '=', taskId).where('doneOn', 'is', null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ties an opinion to the activity it was raised at. */
export const tieOpinion = (tx: Tx, activityId: string, opinionId: string) => tx.db.insertInto('activityOpinion').values({ tenantId: tx.tenantId, activityId, opinionId }).execute();

/** The day the reminding job last looked; the row is locked, so that two workers do not tell twice. */
export async function lastLookedOn(tx: Tx): Promise<string | null> {
  return (await tx.db.selectFrom('activityWatch').select('lookedOn').where('tenantId', '=', tx.tenantId).forUpdate().executeTakeFirst())?.lookedOn ?? null;
}

/** Remembers the day the job looked. */
export const setLookedOn = (tx: Tx, on: string) =>
  tx.db.insertInto('activityWatch').values({ tenantId: tx.tenantId, lookedOn: on }).onConflict((conflict) => conflict.column('tenantId').doUpdateSet({ lookedOn: on })).execute();
