import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** An item of which something is missing, with some of it by name. */
export interface MissingItem {
  readonly key: string;
  /** As the item is worded where it was looked for; of added items there is no other wording. */
  readonly asks: string;
  /** These are the inspector's own words, in whatever language one reads. */
  readonly own?: boolean;
  readonly names: readonly string[];
  readonly count: number;
}

/** What a self-check is made for: a year, a day, and the checklist that is brought then; null for the standard one. */
export interface CheckFor {
  readonly year: number;
  readonly forOn: string;
  readonly listId: string | null;
}

/** What was missing for a year when the program last looked. */
export interface SelfCheck extends CheckFor {
  readonly listName: string | null;
  readonly missing: readonly MissingItem[];
}

/** The self-checks whose day has not passed, the next first. */
export async function standingChecks(tx: Tx, today: string): Promise<SelfCheck[]> {
  const { rows } = await sql<SelfCheck>`
    select year, for_on as "forOn", null::uuid as "listId", null as "listName", missing from inspection_self_check where tenant_id = ${tx.tenantId} and for_on >= ${today}
    union all
    select made.year, made.for_on, list.id, list.name, made.missing from inspection_list_check made join inspection_list list on list.tenant_id = made.tenant_id and list.id = made.list_id where made.tenant_id = ${tx.tenantId} and made.for_on >= ${today}
    order by 2, 1, 3 nulls first limit 20`.execute(tx.db);
  return rows;
}

/** Writes down what is missing; answers whether it is the first time. */
export async function keepCheck(tx: Tx, { missing, listId, ...row }: CheckFor & { readonly missing: readonly MissingItem[]; readonly madeAt: Date; readonly lookedOn: string }): Promise<boolean> {
  const said = JSON.stringify(missing);
  const looked = await (listId === null
    ? tx.db.updateTable('inspectionSelfCheck').set({ missing: said, lookedOn: row.lookedOn }).where('tenantId', '=', tx.tenantId).where('year', '=', row.year).where('forOn', '=', row.forOn).executeTakeFirst()
    : tx.db.updateTable('inspectionListCheck').set({ missing: said, lookedOn: row.lookedOn }).where('tenantId', '=', tx.tenantId).where('listId', '=', listId).where('year', '=', row.year).where('forOn', '=', row.forOn).executeTakeFirst());
  if (Number(looked.numUpdatedRows) > 0) return false;
  if (listId === null) await tx.db.insertInto('inspectionSelfCheck').values({ tenantId: tx.tenantId, ...row, missing: said }).execute();
  else await tx.db.insertInto('inspectionListCheck').values({ tenantId: tx.tenantId, listId, ...row, missing: said }).execute();
  return true;
}

/** The day it was made for is no more, or another list is brought then. */
export const dropCheck = (tx: Tx, { year, forOn, listId }: CheckFor) => (listId === null
  ? tx.db.deleteFrom('inspectionSelfCheck').where('tenantId', '=', tx.tenantId).where('year', '=', year).where('forOn', '=', forOn).execute()
  : tx.db.deleteFrom('inspectionListCheck').where('tenantId', '=', tx.tenantId).where('listId', '=', listId).where('year', '=', year).where('forOn', '=', forOn).execute());
