import { type Insertable, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;
/** Columns of the motion that may change. */
export type MotionChange = Omit<Updateable<DB['motion']>, 'tenantId' | 'id' | 'version'>;

/** A new motion. */
export const insert = (tx: Tx, row: Row<'motion'>) => tx.db.insertInto('motion').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes the motion and moves its version on. */
export const update = (tx: Tx, id: string, change: MotionChange) =>
  tx.db.updateTable('motion').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Adds an entry to the timeline. */
export const insertEvent = (tx: Tx, row: Row<'motionEvent'>) => tx.db.insertInto('motionEvent').values({ tenantId: tx.tenantId, ...row }).execute();

/** Asks deputies to move it too; one who had declined or lapsed is asked anew. */
export async function askToSign(tx: Tx, motionId: string, personIds: readonly string[], on: string): Promise<void> {
  if (personIds.length === 0) return;
  await tx.db.insertInto('motionCosigner').values(personIds.map((personId) => ({ tenantId: tx.tenantId, motionId, personId, state: 'asked', askedOn: on })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'motionId', 'personId']).doUpdateSet({ state: 'asked', askedOn: on, way: null, answeredOn: null, words: null })).execute();
}

type CosignerChange = Omit<Updateable<DB['motionCosigner']>, 'tenantId' | 'motionId' | 'personId'>;

/** Changes one co-signer, or all who are in a state. */
export async function setCosigners(tx: Tx, motionId: string, which: { personId?: string; state?: string }, change: CosignerChange): Promise<void> {
  let query = tx.db.updateTable('motionCosigner').set(change).where('tenantId', '=', tx.tenantId).where('motionId', '=', motionId);
  if (which.personId) query = query.where('personId', '=', which.personId);
  if (which.state) query = query.where('state', '=', which.state);
  await query.execute();
}
