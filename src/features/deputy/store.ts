import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { CongressPost, Level } from './rules.ts';

/** A term as others may know it. */
export interface TermRow { readonly id: string; readonly number: number; readonly fromOn: string; readonly toOn: string | null }

/** The term a day falls into. */
export async function termAt(tx: Tx, on: string): Promise<TermRow | null> {
  const row = await tx.db.selectFrom('term').select(['id', 'number', 'fromOn', 'toOn']).where('tenantId', '=', tx.tenantId)
    .where('fromOn', '<=', on).where((is) => is.or([is('toOn', 'is', null), is('toOn', '>=', on)])).orderBy('fromOn', 'desc').executeTakeFirst();
  return row ?? null;
}

export interface SittingRow {
  readonly id: string; readonly termId: string; readonly termNumber: number; readonly number: number; readonly fromOn: string; readonly toOn: string;
}

/** The session of that day, or the last one begun by then. */
export async function sittingAt(tx: Tx, on: string, which: 'during' | 'begun'): Promise<SittingRow | null> {
  let query = tx.db.selectFrom('sitting')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'sitting.tenantId').onRef('term.id', '=', 'sitting.termId'))
    .select(['sitting.id', 'sitting.termId', 'term.number as termNumber', 'sitting.number', 'sitting.fromOn', 'sitting.toOn'])
    .where('sitting.tenantId', '=', tx.tenantId).where('sitting.fromOn', '<=', on).orderBy('sitting.fromOn', 'desc').limit(1);
  if (which === 'during') query = query.where('sitting.toOn', '>=', on);
  return (await query.executeTakeFirst()) ?? null;
}

/** True of mandates in force on that day: of the term it falls into, and not ended by then. */
export const inForce = (on: string) => sql<boolean>`(term.from_on <= ${on} and (term.to_on is null or term.to_on >= ${on}) and (mandate.ended_on is null or mandate.ended_on > ${on}))`;

/** A mandate with what lists, forms and public pages need of it. */
export interface HeldMandate {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly level: Level;
  readonly termId: string;
  readonly termNumber: number;
  readonly districtId: string | null;
  readonly districtName: string | null;
  readonly districtNumber: number | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly cardNumber: string | null;
  readonly congressPost: CongressPost | null;
  readonly workPost: string | null;
  readonly photoFileId: string | null;
  readonly phonePublic: boolean;
  readonly electedBy: string | null;
}

/** Township first, then the nearer congress. */
const nearestFirst = sql`array_position(array['township', 'county', 'city'], mandate.level)`;

const held = (tx: Tx, on: string) =>
  tx.db.selectFrom('mandate')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'mandate.tenantId').onRef('term.id', '=', 'mandate.termId'))
    .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'mandate.tenantId').onRef('person.id', '=', 'mandate.personId'))
    .leftJoin('district', (join) => join.onRef('district.tenantId', '=', 'mandate.tenantId').onRef('district.id', '=', 'mandate.districtId'))
    .leftJoin('deputyGroup', (join) => join.onRef('deputyGroup.tenantId', '=', 'mandate.tenantId').onRef('deputyGroup.id', '=', 'mandate.groupId'))
    .select(['mandate.id', 'mandate.personId', 'person.name', 'mandate.level', 'mandate.termId', 'term.number as termNumber', 'mandate.districtId',
      'district.name as districtName', 'district.number as districtNumber', 'mandate.groupId', 'deputyGroup.name as groupName', 'mandate.cardNumber',
      'mandate.congressPost', 'mandate.workPost', 'mandate.photoFileId', 'mandate.phonePublic', 'mandate.electedBy'])
    .where('mandate.tenantId', '=', tx.tenantId).where(inForce(on));

/** Mandates in force on that day, of everybody or of these people. */
export async function mandatesInForce(tx: Tx, on: string, personIds?: readonly string[]): Promise<HeldMandate[]> {
  let query = held(tx, on).orderBy(nearestFirst).orderBy('person.name').orderBy('mandate.id');
  if (personIds) query = query.where('mandate.personId', '=', sql<string>`any(${sql.val(personIds)})`);
  return (await query.execute()) as HeldMandate[];
}

/** Mandates in force for a village: of the district it lies in, and of higher congresses, whose districts are not this town's. */
export async function placeDeputies(tx: Tx, placeCode: string, on: string): Promise<HeldMandate[]> {
  const within = sql<boolean>`(mandate.level <> 'township' or exists (select 1 from district_place dp
    where dp.tenant_id = mandate.tenant_id and dp.district_id = mandate.district_id and dp.place_code = ${placeCode}))`;
  return (await held(tx, on).where(within).orderBy(nearestFirst).orderBy('district.number').orderBy('person.name').execute()) as HeldMandate[];
}
