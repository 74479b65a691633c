import { type SqlBool, sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { PassageState, Thread } from '../rules/passage.ts';

/** A paper sent up, with what is known of it there. */
export interface Passage {
  readonly state: PassageState;
  readonly toTenantId: string | null;
  readonly toId: string | null;
  readonly thread: Thread;
  readonly copiedVersion: number;
  readonly copiedAt: Date | null;
}

/** How a paper sent up stands, or null. */
export const passageOf = async (tx: Tx, suggestionId: string): Promise<Passage | null> =>
  ((await tx.db.selectFrom('suggestionPassage').select(['state', 'toTenantId', 'toId', 'thread', 'copiedVersion', 'copiedAt'])
    .where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).executeTakeFirst()) as Passage | undefined) ?? null;

/** Writes down how a paper sent up stands. */
export async function keepPassage(tx: Tx, suggestionId: string, passage: Passage): Promise<void> {
  const row = { ...passage, thread: JSON.stringify(passage.thread) };
  await tx.db.insertInto('suggestionPassage').values({ tenantId: tx.tenantId, suggestionId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'suggestionId']).doUpdateSet(row)).execute();
}

/** Papers made to this level that no higher house has received yet; nobody has told of them by hand either. */
export const waitingToPass = async (tx: Tx, level: string): Promise<string[]> =>
  (await tx.db.selectFrom('suggestion').select('suggestion.id').where('suggestion.tenantId', '=', tx.tenantId).where('suggestion.state', '=', 'forwarded').where('suggestion.level', '=', level)
    .where(sql<SqlBool>`not exists (select from suggestion_passage p where p.tenant_id = suggestion.tenant_id and p.suggestion_id = suggestion.id and p.state <> 'waiting')`)
    .orderBy('suggestion.id').limit(200).execute()).map(({ id }) => id);

/** Where a paper came from. */
export interface Arrival {
  readonly suggestionId: string;
  readonly fromTenantId: string;
  readonly fromId: string;
  readonly fromName: string;
  readonly originNumbers: readonly string[];
}

const arrivals = (tx: Tx) => tx.db.selectFrom('suggestionArrival')
  .select(['suggestionArrival.suggestionId', 'suggestionArrival.fromTenantId', 'suggestionArrival.fromId', 'suggestionArrival.fromName', 'suggestionArrival.originNumbers'])
  .where('suggestionArrival.tenantId', '=', tx.tenantId);

/** Where this paper came from, or null for one of the house's own. */
export const arrivalOf = async (tx: Tx, suggestionId: string): Promise<Arrival | null> =>
  ((await arrivals(tx).where('suggestionId', '=', suggestionId).executeTakeFirst()) as Arrival | undefined) ?? null;

/** The paper that another house's paper has become here, or null. */
export const arrivedFrom = async (tx: Tx, fromTenantId: string, fromId: string): Promise<string | null> =>
  (await arrivals(tx).where('fromTenantId', '=', fromTenantId).where('fromId', '=', fromId).executeTakeFirst())?.suggestionId ?? null;

/** Writes down where a paper came from; refused by the database where it has come already. */
export const insertArrival = (tx: Tx, { originNumbers, ...arrival }: Arrival, arrivedAt: Date) =>
  tx.db.insertInto('suggestionArrival').values({ tenantId: tx.tenantId, ...arrival, originNumbers: JSON.stringify(originNumbers), arrivedAt }).execute();

/** Papers that went on since those below were told. */
export const untold = async (tx: Tx): Promise<Arrival[]> =>
  (await arrivals(tx).innerJoin('suggestion', (join) => join.onRef('suggestion.tenantId', '=', 'suggestionArrival.tenantId').onRef('suggestion.id', '=', 'suggestionArrival.suggestionId'))
    .whereRef('suggestion.version', '>', 'suggestionArrival.toldVersion').orderBy('suggestionArrival.suggestionId').limit(200).execute()) as Arrival[];

/** Remembers up to which version those below were told. */
export const setTold = (tx: Tx, suggestionId: string, toldVersion: number) =>
  tx.db.updateTable('suggestionArrival').set({ toldVersion }).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).execute();
