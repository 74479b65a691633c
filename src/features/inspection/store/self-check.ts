import type { Tx } from '#platform/db/connect.ts';

/** An item of which something is missing, with some of it by name. */
export interface MissingItem {
  readonly key: string;
  /** As the item is worded where it was looked for; of added items there is no other wording. */
  readonly asks: string;
  readonly names: readonly string[];
  readonly count: number;
}

/** What was missing for a year when the program last looked. */
export interface SelfCheck {
  readonly year: number;
  readonly forOn: string;
  readonly missing: readonly MissingItem[];
}

/** The self-checks whose day has not passed, the next first. */
export const standingChecks = async (tx: Tx, today: string): Promise<SelfCheck[]> =>
  (await tx.db.selectFrom('inspectionSelfCheck').select(['year', 'forOn', 'missing']).where('tenantId', '=', tx.tenantId).where('forOn', '>=', today).orderBy('forOn').orderBy('year').limit(20).execute()) as SelfCheck[];

/** Writes down what is missing; answers whether it is the first time. */
export async function keepCheck(tx: Tx, { missing, ...row }: SelfCheck & { readonly madeAt: Date; readonly lookedOn: string }): Promise<boolean> {
  const said = JSON.stringify(missing);
  const looked = await tx.db.updateTable('inspectionSelfCheck').set({ missing: said, lookedOn: row.lookedOn }).where('tenantId', '=', tx.tenantId).where('year', '=', row.year).where('forOn', '=', row.forOn).executeTakeFirst();
  if (Number(looked.numUpdatedRows) > 0) return false;
  await tx.db.insertInto('inspectionSelfCheck').values({ tenantId: tx.tenantId, ...row, missing: said }).execute();
  return true;
}

/** The day it was made for is no more. */
export const dropCheck = (tx: Tx, year: number, forOn: string) => tx.db.deleteFrom('inspectionSelfCheck').where('tenantId', '=', tx.tenantId).where('year', '=', year).where('forOn', '=', forOn).execute();
