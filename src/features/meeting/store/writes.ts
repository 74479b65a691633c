import type { Insertable, Updateable } from 'kysely';
import type { DB } from '#db/tables.ts';
import { newId } from '#kernel/id.ts';
import type { Tx } from '#platform/db/connect.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;
/** What may change of a meeting. */
export type MeetingChange = Omit<Updateable<DB['meeting']>, 'tenantId' | 'id' | 'suggestionId' | 'kind' | 'version'>;

/** Keeps a new meeting. */
export const insert = (tx: Tx, row: Row<'meeting'>) => tx.db.insertInto('meeting').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes columns of a meeting and moves its version on. */
export const update = (tx: Tx, id: string, change: MeetingChange) =>
  tx.db.updateTable('meeting').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Asks further offices and deputies. */
export async function ask(tx: Tx, meetingId: string, whom: { officeIds: readonly string[]; personIds: readonly string[] }, now: Date): Promise<void> {
  const rows = [...whom.officeIds.map((officeId) => ({ officeId, personId: null })), ...whom.personIds.map((personId) => ({ officeId: null, personId }))];
  if (rows.length > 0) await tx.db.insertInto('meetingAsked').values(rows.map((row) => ({ tenantId: tx.tenantId, id: newId(now.getTime()), meetingId, ...row }))).execute();
}

/** Offices and deputies who are no longer asked. */
export const unask = async (tx: Tx, meetingId: string, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await tx.db.deleteFrom('meetingAsked').where('tenantId', '=', tx.tenantId).where('meetingId', '=', meetingId).where((test) => test.or([test('officeId', 'in', [...ids]), test('personId', 'in', [...ids])])).execute();
};

/** One office in the place of another. */
export const replaceAsked = (tx: Tx, meetingId: string, fromId: string, toId: string) =>
  tx.db.updateTable('meetingAsked').set({ officeId: toId }).where('tenantId', '=', tx.tenantId).where('meetingId', '=', meetingId).where('officeId', '=', fromId).execute();

/** What was agreed. */
export async function insertAgreements(tx: Tx, rows: readonly Row<'meetingAgreement'>[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('meetingAgreement').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
}

/** What was agreed is taken back with the outcome it belonged to. */
export const dropAgreements = (tx: Tx, meetingId: string) => tx.db.deleteFrom('meetingAgreement').where('tenantId', '=', tx.tenantId).where('meetingId', '=', meetingId).execute();

/** Keeps an outcome that was taken back. */
export const insertVoided = (tx: Tx, row: Row<'meetingVoided'>) => tx.db.insertInto('meetingVoided').values({ tenantId: tx.tenantId, ...row }).execute();

/** The day the reminding job last looked; the row is locked, so that two workers do not tell twice. */
export async function lastLookedOn(tx: Tx): Promise<string | null> {
  return (await tx.db.selectFrom('meetingWatch').select('lookedOn').where('tenantId', '=', tx.tenantId).forUpdate().executeTakeFirst())?.lookedOn ?? null;
}

/** Remembers the day the job looked. */
export const setLookedOn = (tx: Tx, on: string) =>
  tx.db.insertInto('meetingWatch').values({ tenantId: tx.tenantId, lookedOn: on }).onConflict((conflict) => conflict.column('tenantId').doUpdateSet({ lookedOn: on })).execute();
