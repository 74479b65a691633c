import type { Insertable } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { WithholdGround } from '../rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** A check as it was made: what to do, and what is struck out. */
export interface Check {
  readonly id: string;
  readonly decision: 'publish' | 'withhold';
  readonly ground: WithholdGround | null;
  readonly words: string | null;
  readonly terms: readonly string[];
  readonly ranges: readonly string[];
  /** Words written for the public beside the paper, where its kind has such. */
  readonly shown: Readonly<Record<string, unknown>> | null;
  readonly checkedBy: string | null;
  readonly checkedOn: string;
}

/** What is checked: a suggestion, or a motion in the same way. */
export type Checked = { readonly suggestionId: string } | { readonly motionId: string };

/** Puts a check in the place of one that waits. */
export async function insertCheck(tx: Tx, checked: Checked, row: Omit<Row<'publicationCheck'>, 'suggestionId' | 'motionId' | 'terms' | 'ranges' | 'shown'> & Pick<Check, 'terms' | 'ranges'> & { shown?: Check['shown'] }): Promise<void> {
  await dropCheck(tx, checked);
  const { terms, ranges, shown = null } = row;
  await tx.db.insertInto('publicationCheck').values({ tenantId: tx.tenantId, ...row, ...checked, terms: JSON.stringify(terms), ranges: JSON.stringify(ranges), shown: shown && JSON.stringify(shown) }).execute();
}

/** Nobody waits for a second person any more: what was checked is no longer so. */
export const dropCheck = (tx: Tx, checked: Checked) =>
  tx.db.updateTable('publicationCheck').set({ state: 'replaced' }).where('tenantId', '=', tx.tenantId).where('state', '=', 'waiting')
    .where((row) => ('motionId' in checked ? row('motionId', '=', checked.motionId) : row('suggestionId', '=', checked.suggestionId))).execute();

/** A second person agrees. */
export const confirmCheck = (tx: Tx, id: string, by: string | null, on: string) =>
  tx.db.updateTable('publicationCheck').set({ state: 'confirmed', confirmedBy: by, confirmedOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** One check, or null. */
export const findCheck = async (tx: Tx, id: string): Promise<Check | null> =>
  ((await tx.db.selectFrom('publicationCheck').select(['id', 'decision', 'ground', 'words', 'terms', 'ranges', 'shown', 'checkedBy', 'checkedOn'])
    .where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst()) as Check | undefined) ?? null;

/** Puts the frozen text into public sight, in the place of an earlier one. */
export async function show(tx: Tx, row: Row<'publishedSuggestion'>, on: string): Promise<void> {
  const { id: _, ...change } = row;
  await tx.db.insertInto('publishedSuggestion').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet({ ...change, hiddenOn: null })).execute();
  await tx.db.updateTable('withheldSuggestion').set({ liftedOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', row.id).where('liftedOn', 'is', null).execute();
}

/** Takes it out of public sight and lists number and ground. */
export async function hide(tx: Tx, row: Row<'withheldSuggestion'>, on: string): Promise<void> {
  const { id: _, ...change } = row;
  await tx.db.insertInto('withheldSuggestion').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet({ ...change, liftedOn: null })).execute();
  await tx.db.updateTable('publishedSuggestion').set({ hiddenOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', row.id).where('hiddenOn', 'is', null).execute();
}

/** Neither shown nor listed as withheld any more; answers whether it had been. */
export async function outOfSight(tx: Tx, id: string, on: string): Promise<boolean> {
  const shown = await tx.db.updateTable('publishedSuggestion').set({ hiddenOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('hiddenOn', 'is', null).executeTakeFirst();
  const listed = await tx.db.updateTable('withheldSuggestion').set({ liftedOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('liftedOn', 'is', null).executeTakeFirst();
  return shown.numUpdatedRows + listed.numUpdatedRows > 0n;
}

/** Is it kept from the public? */
export const isWithheld = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.db.selectFrom('withheldSuggestion').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).where('liftedOn', 'is', null).executeTakeFirst()) !== undefined;

/** Since when the public sees it, or null. */
export async function publicSince(tx: Tx, id: string): Promise<string | null> {
  return (await tx.db.selectFrom('publishedSuggestion').select('publishedOn').where('tenantId', '=', tx.tenantId).where('id', '=', id).where('hiddenOn', 'is', null).executeTakeFirst())?.publishedOn ?? null;
}
