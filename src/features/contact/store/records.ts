import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { DeedKind, FundSource, Way } from '../rules.ts';
import type { SealedReach } from './reach.ts';
import { type Scope, visibleTo, within } from '../store.ts';

/** What every record has. */
interface RecordRow {
  readonly id: string;
  readonly version: number;
  readonly deputyPersonId: string;
  readonly deputyName: string;
  readonly stationId: string | null;
  readonly stationName: string | null;
  readonly placeName: string;
  readonly enteredBy: string | null;
  readonly createdAt: Date;
  readonly voidedOn: string | null;
  readonly voidReason: string | null;
}

/** A visit as lists and registers need it. `voters` are the sealed names of the fixed voters called on, with the ids of their households. */
export interface VisitRow extends RecordRow {
  readonly visitedOn: string;
  readonly way: Way;
  readonly spot: string | null;
  readonly told: string | null;
  readonly heard: string;
  readonly answered: string | null;
  readonly nextOn: string | null;
  readonly otherCount: number;
  readonly householdCount: number;
  readonly opinionId: string | null;
  readonly opinionNumber: string | null;
}

/** A deed as lists and registers need it. */
export interface DeedRow extends RecordRow, Partial<SealedReach> {
  readonly kind: DeedKind;
  readonly doneOn: string;
  readonly helped: string | null;
  readonly householdId: string | null;
  readonly householdNameSealed: Buffer | null;
  readonly householdSpot: string | null;
  readonly hardship: boolean;
  readonly what: string;
  readonly means: string | null;
  readonly amountYuan: number | null;
  readonly fundSource: FundSource | null;
  readonly agreementNumber: string | null;
  readonly finishedOn: string | null;
  readonly result: string | null;
}

const householdCount = sql<number>`(select count(*) from visit_household vh where vh.tenant_id = visit.tenant_id and vh.visit_id = visit.id)`;

const visitRows = (tx: Tx) => tx.db.selectFrom('visit').innerJoin('place', 'place.code', 'visit.placeCode')
  .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'visit.tenantId').onRef('person.id', '=', 'visit.deputyPersonId'))
  .leftJoin('person as writer', (join) => join.onRef('writer.tenantId', '=', 'visit.tenantId').onRef('writer.id', '=', 'visit.enteredBy'))
  .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'visit.tenantId').onRef('station.id', '=', 'visit.stationId'))
  .leftJoin('opinion', (join) => join.onRef('opinion.tenantId', '=', 'visit.tenantId').onRef('opinion.id', '=', 'visit.opinionId'))
  .select(['visit.id', 'visit.version', 'visit.deputyPersonId', 'person.name as deputyName', 'visit.stationId', 'station.name as stationName', 'place.name as placeName', 'writer.name as enteredBy', 'visit.createdAt', 'visit.voidedOn', 'visit.voidReason',
    'visit.visitedOn', 'visit.way', 'visit.spot', 'visit.told', 'visit.heard', 'visit.answered', 'visit.nextOn', 'visit.otherCount', 'visit.opinionId', 'opinion.number as opinionNumber'])
  .select(householdCount.as('householdCount')).where('visit.tenantId', '=', tx.tenantId);

const deedRows = (tx: Tx) => tx.db.selectFrom('deed').innerJoin('place', 'place.code', 'deed.placeCode')
  .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'deed.tenantId').onRef('person.id', '=', 'deed.deputyPersonId'))
  .leftJoin('person as writer', (join) => join.onRef('writer.tenantId', '=', 'deed.tenantId').onRef('writer.id', '=', 'deed.enteredBy'))
  .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'deed.tenantId').onRef('station.id', '=', 'deed.stationId'))
  .leftJoin('household', (join) => join.onRef('household.tenantId', '=', 'deed.tenantId').onRef('household.id', '=', 'deed.householdId'))
  .leftJoin('householdContact as reach', (join) => join.onRef('reach.tenantId', '=', 'deed.tenantId').onRef('reach.householdId', '=', 'deed.householdId'))
  .leftJoin('deedWitness as witness', (join) => join.onRef('witness.tenantId', '=', 'deed.tenantId').onRef('witness.deedId', '=', 'deed.id'))
  .select(['deed.id', 'deed.version', 'deed.deputyPersonId', 'person.name as deputyName', 'deed.stationId', 'station.name as stationName', 'place.name as placeName', 'writer.name as enteredBy', 'deed.createdAt', 'deed.voidedOn', 'deed.voidReason',
    'deed.kind', 'deed.doneOn', 'deed.helped', 'deed.householdId', 'deed.hardship', 'deed.what', 'deed.means', 'deed.amountYuan', 'deed.fundSource', 'deed.agreementNumber', 'deed.finishedOn', 'deed.result',
    'household.spot as householdSpot', 'reach.nameSealed as householdNameSealed', 'witness.nameSealed', 'witness.phoneSealed'])
  .where('deed.tenantId', '=', tx.tenantId);

/** Where a page begins, how long it is, whether what was voided is in it, and which end comes first. */
export interface Cut { readonly page: number; readonly size: number; readonly voided: boolean; readonly oldestFirst?: boolean }

/** Visits, latest first, as far as this actor may see them. */
export async function visitsPage(tx: Tx, actor: Actor, scope: Scope, { page, size, voided, oldestFirst }: Cut): Promise<{ rows: VisitRow[]; total: number }> {
  const order = oldestFirst ? 'asc' : 'desc';
  const tests = sql<boolean>`${visibleTo(actor, 'visit')} and ${within('visit', 'visitedOn', scope)} ${sql.raw(voided ? '' : 'and visit.voided_on is null')}`;
  const all = tx.db.selectFrom('visit').select('visit.id').where('visit.tenantId', '=', tx.tenantId).where(tests);
  const total = countedTo1001(all);
  const found = await visitRows(tx).select(total.as('total')).where('visit.id', 'in', all.orderBy('visit.visitedOn', order).orderBy('visit.id', order).limit(size).offset((page - 1) * size))
    .orderBy('visit.visitedOn', order).orderBy('visit.id', order).execute();
  return { rows: found as VisitRow[], total: await totalOf(tx, found, total) };
}

/** Deeds, latest first, as far as this actor may see them. */
export async function deedsPage(tx: Tx, actor: Actor, scope: Scope & { readonly kind?: DeedKind | undefined }, { page, size, voided, oldestFirst }: Cut): Promise<{ rows: DeedRow[]; total: number }> {
  const order = oldestFirst ? 'asc' : 'desc';
  const tests = sql<boolean>`${visibleTo(actor, 'deed')} and ${within('deed', 'doneOn', scope)} ${sql.raw(voided ? '' : 'and deed.voided_on is null')}`;
  let all = tx.db.selectFrom('deed').select('deed.id').where('deed.tenantId', '=', tx.tenantId).where(tests);
  if (scope.kind) all = all.where('deed.kind', '=', scope.kind);
  const total = countedTo1001(all);
  const found = await deedRows(tx).select(total.as('total')).where('deed.id', 'in', all.orderBy('deed.doneOn', order).orderBy('deed.id', order).limit(size).offset((page - 1) * size))
    .orderBy('deed.doneOn', order).orderBy('deed.id', order).execute();
  return { rows: found as DeedRow[], total: await totalOf(tx, found, total) };
}

/** Who can bear witness to a deed, as it lies there. */
export const witnessOf = async (tx: Tx, deedId: string): Promise<SealedReach | null> =>
  (await tx.db.selectFrom('deedWitness').select(['nameSealed', 'phoneSealed']).where('tenantId', '=', tx.tenantId).where('deedId', '=', deedId).executeTakeFirst()) ?? null;

/** When a deputy said he would call again: the next days that are still to come. */
export const nextCalls = (tx: Tx, deputyId: string, today: string) =>
  tx.db.selectFrom('visit').innerJoin('place', 'place.code', 'visit.placeCode').select(['visit.id as visitId', 'visit.nextOn as on', 'place.name as placeName'])
    .where('visit.tenantId', '=', tx.tenantId).where('deputyPersonId', '=', deputyId).where('voidedOn', 'is', null).where('nextOn', '>=', today).orderBy('nextOn').orderBy('visit.id').limit(5).execute();

/** The day a deed was done. */
export const doneOnOf = async (tx: Tx, id: string): Promise<string> =>
  (await tx.db.selectFrom('deed').select('doneOn').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow()).doneOn;
