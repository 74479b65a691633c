import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { SealedReach } from './reach.ts';
import { type Scope, visibleTo, within } from '../store.ts';

/** A household as lists need it; sealed parts are null once they were taken away. */
export interface HouseholdRow extends Omit<SealedReach, 'nameSealed'> {
  readonly nameSealed: Buffer | null;
  readonly id: string;
  readonly version: number;
  readonly deputyPersonId: string;
  readonly deputyName: string;
  readonly stationId: string | null;
  readonly placeCode: string;
  readonly placeName: string;
  readonly spot: string | null;
  readonly occupation: string | null;
  readonly hardship: boolean;
  readonly addedOn: string;
  readonly leftOn: string | null;
  readonly leftReason: string | null;
  readonly visitCount: number;
  readonly lastOn: string | null;
}

const calls = (what: ReturnType<typeof sql>) => sql`(select ${what} from visit_household vh join visit v on v.tenant_id = vh.tenant_id and v.id = vh.visit_id
  where vh.tenant_id = household.tenant_id and vh.household_id = household.id and v.voided_on is null)`;

const rows = (tx: Tx) => tx.db.selectFrom('household').innerJoin('place', 'place.code', 'household.placeCode')
  .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'household.tenantId').onRef('person.id', '=', 'household.deputyPersonId'))
  .leftJoin('householdContact as reach', (join) => join.onRef('reach.tenantId', '=', 'household.tenantId').onRef('reach.householdId', '=', 'household.id'))
  .select(['household.id', 'household.version', 'household.deputyPersonId', 'person.name as deputyName', 'household.stationId', 'household.placeCode', 'place.name as placeName', 'household.spot', 'household.occupation', 'household.hardship', 'household.addedOn', 'household.leftOn', 'household.leftReason', 'reach.nameSealed', 'reach.phoneSealed'])
  .select([sql<number>`${calls(sql`count(*)`)}`.as('visitCount'), sql<string | null>`${calls(sql`max(v.visited_on)`)}`.as('lastOn')])
  .where('household.tenantId', '=', tx.tenantId);

/** A page of households, deputy by deputy; those that left the list last. */
export async function householdsPage(tx: Tx, actor: Actor, scope: Scope, page: number, size: number): Promise<{ rows: HouseholdRow[]; total: number }> {
  const all = tx.db.selectFrom('household').select('household.id').where('household.tenantId', '=', tx.tenantId).where(visibleTo(actor, 'household')).where(within('household', 'addedOn', scope));
  const total = countedTo1001(all);
  const found = await rows(tx).select(total.as('total')).where(visibleTo(actor, 'household')).where(within('household', 'addedOn', scope))
    .orderBy(sql`household.left_on is not null`).orderBy('person.name').orderBy('household.deputyPersonId').orderBy('household.id').limit(size).offset((page - 1) * size).execute();
  return { rows: found as HouseholdRow[], total: await totalOf(tx, found, total) };
}

/** One deputy's households that are on the list, as far as this actor sees them: a deputy may be met at several stations. */
export const householdsOf = async (tx: Tx, actor: Actor, deputyId: string, most: number): Promise<HouseholdRow[]> =>
  (await rows(tx).where(visibleTo(actor, 'household')).where('household.deputyPersonId', '=', deputyId).where('household.leftOn', 'is', null).orderBy('household.id').limit(most).execute()) as HouseholdRow[];

/** One household with who lives there. */
export const oneHousehold = async (tx: Tx, id: string): Promise<HouseholdRow | null> => ((await rows(tx).where('household.id', '=', id).executeTakeFirst()) as HouseholdRow | undefined) ?? null;

/** Households on the list at one village are at another from now on. */
export const moveHouseholds = (tx: Tx, code: string, intoCode: string) =>
  tx.db.updateTable('household').set({ placeCode: intoCode, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('placeCode', '=', code).where('leftOn', 'is', null).execute();

/** How many households a deputy keeps in touch with. */
export const householdCount = async (tx: Tx, deputyId: string): Promise<number> =>
  (await tx.db.selectFrom('household').select(sql<number>`count(*)`.as('many')).where('tenantId', '=', tx.tenantId).where('deputyPersonId', '=', deputyId).where('leftOn', 'is', null).executeTakeFirstOrThrow()).many;

/** Who lives in the households called on at these visits, as it lies there; whoever was taken away is not in it. */
export const reachesOfVisits = (tx: Tx, visitIds: readonly string[]): Promise<(SealedReach & { id: string; visitId: string })[]> =>
  visitIds.length === 0 ? Promise.resolve([]) : tx.db.selectFrom('visitHousehold').innerJoin('householdContact as reach', (join) => join.onRef('reach.tenantId', '=', 'visitHousehold.tenantId').onRef('reach.householdId', '=', 'visitHousehold.householdId'))
    .select(['visitHousehold.visitId', 'visitHousehold.householdId as id', 'reach.nameSealed', 'reach.phoneSealed'])
    .where('visitHousehold.tenantId', '=', tx.tenantId).where('visitHousehold.visitId', '=', sql<string>`any(${sql.val(visitIds)}::uuid[])`).orderBy('visitHousehold.householdId').execute();
