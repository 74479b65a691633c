import { type Insertable, type Selectable, type SqlBool, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { PublicState } from '../rules.ts';

type Frozen = Omit<Insertable<DB['publishedMotion']>, 'tenantId' | 'id' | 'hiddenOn' | 'hiddenWords'>;
/** A motion as everybody reads it. */
export type ShownRow = Omit<Selectable<DB['publishedMotion']>, 'tenantId' | 'state' | 'signerNames'> & { readonly state: PublicState; readonly signerNames: string[] };

/** Puts a motion before the public, or again with other words. */
export const show = (tx: Tx, id: string, frozen: Frozen) =>
  tx.db.insertInto('publishedMotion').values({ tenantId: tx.tenantId, id, ...frozen })
    .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet({ ...frozen, hiddenOn: null, hiddenWords: null })).execute();

/** What happened since it was shown; the words stay as they were checked. */
export const follow = (tx: Tx, id: string, change: Partial<Frozen>) =>
  tx.db.updateTable('publishedMotion').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('hiddenOn', 'is', null).execute();

/** Its words are public no more; what was decided stays. Answers whether they had been. */
export async function withoutPaper(tx: Tx, suggestionId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db.updateTable('publishedMotion').set({ ground: null, basis: null, plan: null }).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).where('ground', 'is not', null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes it out of public sight. */
export const hide = (tx: Tx, id: string, hiddenOn: string, hiddenWords: string) =>
  tx.db.updateTable('publishedMotion').set({ hiddenOn, hiddenWords }).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('hiddenOn', 'is', null).execute();

const shown = (tx: Tx) => tx.db.selectFrom('publishedMotion').where('tenantId', '=', tx.tenantId).where('hiddenOn', 'is', null);
const pageSize = 20;

/** One page of what is shown, the latest session first, in the order of its numbers. */
export async function listShown(tx: Tx, { termNumber, sittingNumber }: { termNumber?: number | undefined; sittingNumber?: number | undefined }, page: number): Promise<{ rows: ShownRow[]; total: number }> {
  let found = shown(tx).selectAll();
  if (termNumber !== undefined) found = found.where('termNumber', '=', termNumber);
  if (sittingNumber !== undefined) found = found.where('sittingNumber', '=', sittingNumber);
  const total = countedTo1001(found);
  const rows = await found.select(total.as('total')).orderBy('termNumber', 'desc').orderBy('sittingNumber', 'desc').orderBy('number').limit(pageSize).offset((page - 1) * pageSize).execute();
  return { rows: rows as unknown as ShownRow[], total: await totalOf(tx, rows, total) };
}

/** One that is shown; `suggestionShown` where the suggestion it became is public too. */
export async function findShown(tx: Tx, id: string): Promise<(ShownRow & { readonly suggestionShown: boolean }) | null> {
  const suggestionShown = sql<SqlBool>`exists (select from published_suggestion s where s.tenant_id = published_motion.tenant_id and s.id = published_motion.suggestion_id and s.hidden_on is null)`;
  return ((await shown(tx).selectAll().select(suggestionShown.as('suggestionShown')).where('id', '=', id).executeTakeFirst()) as (ShownRow & { suggestionShown: boolean }) | undefined) ?? null;
}

/** The sessions of which something is shown, the latest first. */
export const sessionsShown = (tx: Tx) =>
  shown(tx).select(['termNumber', 'sittingNumber']).distinct().orderBy('termNumber', 'desc').orderBy('sittingNumber', 'desc').limit(100).execute();
