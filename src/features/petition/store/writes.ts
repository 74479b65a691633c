import { type Insertable, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';

/** Who brought it, as it lies in the table. */
export interface SealedPetitioner {
  readonly nameSealed: Buffer | null;
  readonly nameIndex: Buffer | null;
  readonly phoneSealed: Buffer | null;
  readonly addressSealed: Buffer | null;
  readonly representativesSealed: Buffer | null;
  readonly representativeCount: number;
}

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;
/** What may change of a matter. */
export type PetitionChange = Omit<Updateable<DB['petition']>, 'tenantId' | 'id' | 'version'>;

/** Keeps a new matter. */
export const insert = (tx: Tx, row: Row<'petition'>) => tx.db.insertInto('petition').values({ tenantId: tx.tenantId, ...row }).execute();

/** Was this opinion registered before? A voided entry does not count. */
export const isRegistered = async (tx: Tx, opinionId: string): Promise<boolean> =>
  (await tx.db.selectFrom('petition').select('id').where('tenantId', '=', tx.tenantId).where('opinionId', '=', opinionId).where('state', '!=', 'void').executeTakeFirst()) !== undefined;

/** Changes columns of a matter and moves its version on. */
export const update = (tx: Tx, id: string, change: PetitionChange) =>
  tx.db.updateTable('petition').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** An entry of the timeline. */
export const insertEvent = (tx: Tx, row: Row<'petitionEvent'>) => tx.db.insertInto('petitionEvent').values({ tenantId: tx.tenantId, ...row }).execute();

/** Writes or replaces who it is. */
export const putPetitioner = (tx: Tx, petitionId: string, sealed: SealedPetitioner) =>
  tx.db.insertInto('petitionContact').values({ tenantId: tx.tenantId, petitionId, ...sealed }).onConflict((conflict) => conflict.columns(['tenantId', 'petitionId']).doUpdateSet(sealed)).execute();

/** Who it is, as it lies there. */
export const petitionerOf = (tx: Tx, petitionId: string): Promise<SealedPetitioner | undefined> =>
  tx.db.selectFrom('petitionContact').select(['nameSealed', 'nameIndex', 'phoneSealed', 'addressSealed', 'representativesSealed', 'representativeCount']).where('tenantId', '=', tx.tenantId).where('petitionId', '=', petitionId).executeTakeFirst();

/** The matter that was registered from this opinion. */
export const registeredFrom = async (tx: Tx, opinionId: string): Promise<string[]> =>
  (await tx.db.selectFrom('petition').select('id').where('tenantId', '=', tx.tenantId).where('opinionId', '=', opinionId).execute()).map(({ id }) => id);

/** Nobody is known any more who could be told in writing. */
export const nobodyToTell = (tx: Tx, ids: readonly string[]) =>
  tx.db.updateTable('petition').set({ toldDueOn: null }).where('tenantId', '=', tx.tenantId).where('id', 'in', [...ids]).where('toldOn', 'is', null).execute();

/** Matters that were over before this instant and still say who it was, or may: by name or on a picture of the letter. */
export const overBefore = async (tx: Tx, before: Date): Promise<string[]> =>
  (await tx.db.selectFrom('petition').select('id').where('tenantId', '=', tx.tenantId).where('closedAt', '<', before).execute()).map(({ id }) => id);

/** Takes away who it was of these matters; answers how many. */
export async function dropPetitioners(tx: Tx, ids: readonly string[]): Promise<number> {
  const gone = await tx.db.deleteFrom('petitionContact').where('tenantId', '=', tx.tenantId).where('petitionId', 'in', [...ids]).executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows);
}

/** Begins a round at the competent organ. */
export const insertStage = (tx: Tx, row: Row<'petitionStage'>) => tx.db.insertInto('petitionStage').values({ tenantId: tx.tenantId, ...row }).execute();

/** Extends or ends a round. */
export const updateStage = (tx: Tx, id: string, change: { dueOn: string; isExtended: true } | { endedOn: string; outcome: string }) =>
  tx.db.updateTable('petitionStage').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Somebody of the house does not know of it from now on; a second time changes the ground. */
export const bar = (tx: Tx, row: Row<'petitionBarred'>) =>
  tx.db.insertInto('petitionBarred').values({ tenantId: tx.tenantId, ...row }).onConflict((conflict) => conflict.columns(['tenantId', 'petitionId', 'personId']).doUpdateSet({ ground: sql`excluded.ground` })).execute();

/** He may know of it again. */
export const unbar = (tx: Tx, petitionId: string, personId: string) =>
  tx.db.deleteFrom('petitionBarred').where('tenantId', '=', tx.tenantId).where('petitionId', '=', petitionId).where('personId', '=', personId).execute();
