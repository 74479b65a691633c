import { type Insertable, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { SendingState, State } from '../rules.ts';

/** A matter on its way to a town and back, all that is known here. */
export interface Sending {
  readonly id: string;
  readonly petitionId: string;
  readonly state: SendingState;
  readonly toTenantId: string;
  readonly toName: string;
  readonly reportDueOn: string;
  readonly words: string | null;
  readonly withContact: boolean;
  readonly contactErased: boolean;
  readonly aboutNames: readonly string[];
  readonly sentOn: string;
  readonly takenBackWords: string | null;
  readonly version: number;
  readonly toldVersion: number;
  readonly numberThere: string | null;
  readonly stateThere: State | null;
  readonly objectionWords: string | null;
  readonly reportedOn: string | null;
  readonly reportWords: string | null;
  /** The last time a report was sent back, and why. */
  readonly returnId: string | null;
  readonly returnedOn: string | null;
  readonly returnedWords: string | null;
}

const columns = ['id', 'petitionId', 'state', 'toTenantId', 'toName', 'reportDueOn', 'words', 'withContact', 'contactErased', 'aboutNames', 'sentOn', 'takenBackWords', 'version', 'toldVersion', 'numberThere', 'stateThere', 'objectionWords', 'reportedOn', 'reportWords', 'returnId', 'returnedOn', 'returnedWords'] as const;
const sendings = (tx: Tx) => tx.db.selectFrom('petitionSending').select(columns).where('tenantId', '=', tx.tenantId);

/** Sends a matter down. */
export const insertSending = (tx: Tx, row: Omit<Insertable<DB['petitionSending']>, 'tenantId'>) => tx.db.insertInto('petitionSending').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes what is known of one. */
export const setSending = (tx: Tx, id: string, change: Omit<Updateable<DB['petitionSending']>, 'tenantId' | 'id'>) =>
  tx.db.updateTable('petitionSending').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Something is new that the town must hear of. */
export const moveSendingOn = (tx: Tx, id: string) =>
  tx.db.updateTable('petitionSending').set((row) => ({ version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** One of them. */
export const sendingOf = async (tx: Tx, id: string): Promise<Sending | null> => ((await sendings(tx).where('id', '=', id).executeTakeFirst()) as unknown as Sending | undefined) ?? null;

/** Those of which a town has something to hear, with their matter. */
export const toCarry = (tx: Tx): Promise<{ id: string; petitionId: string }[]> =>
  tx.db.selectFrom('petitionSending').select(['id', 'petitionId']).where('tenantId', '=', tx.tenantId).whereRef('carriedVersion', '<', 'version').orderBy('id').limit(200).execute();

/** Where a matter was sent, the last first. */
export const sendingsOf = async (tx: Tx, petitionId: string) =>
  ((await sendings(tx).where('petitionId', '=', petitionId).orderBy('id', 'desc').limit(20).execute()) as unknown as Sending[]).map(({ toName, ...row }) => ({ ...row, townName: toName }));

/** What the county asked of a town about this matter since the day it was sent, oldest first. */
export const urgesOf = (tx: Tx, petitionId: string, sentOn: string): Promise<{ id: string; doneOn: string; at: Date; words: string | null }[]> =>
  tx.db.selectFrom('petitionEvent').select(['id', 'doneOn', 'at', 'words']).where('tenantId', '=', tx.tenantId).where('petitionId', '=', petitionId).where('verb', '=', 'urge').where('doneOn', '>=', sentOn).orderBy('id').execute();

/** What is copied into the file of a matter here from the house above; what is there already stays. Answers whether it is new. */
export async function copyEvent(tx: Tx, row: Omit<Insertable<DB['petitionEvent']>, 'tenantId'>): Promise<boolean> {
  const kept = await tx.db.insertInto('petitionEvent').values({ tenantId: tx.tenantId, ...row }).onConflict((conflict) => conflict.columns(['tenantId', 'id']).doNothing()).executeTakeFirst();
  return Number(kept.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** The letter as it is written, for the town that handles it. */
export const letterOf = (tx: Tx, id: string) =>
  tx.db.selectFrom('petition').select(['content', 'placeCode', 'headCount', 'systemNumber']).where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow();

/** Whose it was, and by which day word is wanted. */
export const originOf = (tx: Tx, id: string) =>
  tx.db.selectFrom('petition').select(['fromBody', 'fromNumber', 'reportDueOn']).where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow();

/** The resident had his contact data erased: the towns his matters were sent to are to hear of it. Answers whether there are any. */
export async function eraseBelow(tx: Tx, opinionId: string): Promise<boolean> {
  const found = await tx.db.updateTable('petitionSending').set((row) => ({ contactErased: true, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('withContact', '=', true)
    .where('petitionId', 'in', tx.db.selectFrom('petition').select('id').where('tenantId', '=', tx.tenantId).where('opinionId', '=', opinionId)).executeTakeFirst();
  return Number(found.numUpdatedRows) > 0;
}

/** The matter another house's sending has become here, or null. */
export const arrivedFrom = async (tx: Tx, fromTenantId: string, fromId: string): Promise<string | null> =>
  (await tx.db.selectFrom('petitionArrival').select('petitionId').where('tenantId', '=', tx.tenantId).where('fromTenantId', '=', fromTenantId).where('fromId', '=', fromId).executeTakeFirst())?.petitionId ?? null;

/** The last return of a report that was taken in here; null before any. */
export const returnTaken = async (tx: Tx, petitionId: string): Promise<string | null> =>
  (await tx.db.selectFrom('petitionArrival').select('returnId').where('tenantId', '=', tx.tenantId).where('petitionId', '=', petitionId).executeTakeFirst())?.returnId ?? null;

/** Remembers it. */
export const takeReturn = (tx: Tx, petitionId: string, returnId: string) =>
  tx.db.updateTable('petitionArrival').set({ returnId }).where('tenantId', '=', tx.tenantId).where('petitionId', '=', petitionId).execute();

/** Writes down where a matter came from; refused by the database where it has come already. */
export const insertArrival = (tx: Tx, row: { petitionId: string; fromTenantId: string; fromId: string; arrivedAt: Date }) => tx.db.insertInto('petitionArrival').values({ tenantId: tx.tenantId, ...row }).execute();

/** Matters from above that went on since the county was told. */
export const untold = (tx: Tx): Promise<{ petitionId: string; fromTenantId: string; fromId: string; returnId: string | null }[]> =>
  tx.db.selectFrom('petitionArrival').innerJoin('petition', (join) => join.onRef('petition.tenantId', '=', 'petitionArrival.tenantId').onRef('petition.id', '=', 'petitionArrival.petitionId'))
    .select(['petitionArrival.petitionId', 'petitionArrival.fromTenantId', 'petitionArrival.fromId', 'petitionArrival.returnId']).where('petitionArrival.tenantId', '=', tx.tenantId)
    .whereRef('petition.version', '>', 'petitionArrival.toldVersion').orderBy('petitionArrival.petitionId').limit(200).execute();

/** Remembers up to which version the county was told. */
export const setTold = (tx: Tx, petitionId: string, toldVersion: number) =>
  tx.db.updateTable('petitionArrival').set({ toldVersion }).where('tenantId', '=', tx.tenantId).where('petitionId', '=', petitionId).execute();

/** What a town tells of a matter: its report, and why it objects. */
export const wordsAbove = (tx: Tx, id: string) =>
  tx.db.selectFrom('petition').select(['reportedOn', 'reportWords', sql<string | null>`(select e.words from petition_event e where e.tenant_id = petition.tenant_id and e.petition_id = petition.id and e.verb = 'object' order by e.id desc limit 1)`.as('objectionWords')])
    .where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow();
