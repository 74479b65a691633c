import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** A district 选区 of a term. */
export interface District {
  readonly id: string;
  readonly version: number;
  readonly termId: string;
  readonly number: number;
  readonly name: string;
  readonly seatCount: number;
}

/** A group of deputies 代表小组 of a term. */
export interface Group {
  readonly id: string;
  readonly version: number;
  readonly termId: string;
  readonly name: string;
  readonly headPersonId: string | null;
}

const districtColumns = ['id', 'version', 'termId', 'number', 'name', 'seatCount'] as const;
const groupColumns = ['id', 'version', 'termId', 'name', 'headPersonId'] as const;
const anyOf = (ids: readonly string[]) => sql<string>`any(${sql.val(ids)})`;

/** The districts of a term by number. */
export const listDistricts = (tx: Tx, termId: string): Promise<District[]> =>
  tx.db.selectFrom('district').select(districtColumns).where('tenantId', '=', tx.tenantId).where('termId', '=', termId).orderBy('number').execute();

/** One district, locked: who takes its last seat is settled one after the other. */
export const findDistrict = async (tx: Tx, id: string): Promise<District | null> =>
  (await tx.db.selectFrom('district').select(districtColumns).where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;

/** The villages of these districts, in the order of their codes. */
export const placesOf = (tx: Tx, districtIds: readonly string[]) =>
  tx.db.selectFrom('districtPlace').innerJoin('place', 'place.code', 'districtPlace.placeCode')
    .select(['districtPlace.districtId', 'place.code', 'place.name'])
    .where('districtPlace.tenantId', '=', tx.tenantId).where('districtPlace.districtId', '=', anyOf(districtIds)).orderBy('place.code').execute();

type DistrictWords = Pick<District, 'number' | 'name' | 'seatCount'>;

/** Enters districts, or changes one. */
export const insertDistricts = (tx: Tx, rows: readonly Omit<District, 'version'>[]) =>
  tx.db.insertInto('district').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
export const updateDistrict = (tx: Tx, id: string, words: DistrictWords) =>
  tx.db.updateTable('district').set({ ...words, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Makes these the villages of a district. */
export async function replacePlaces(tx: Tx, districtId: string, placeCodes: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('districtPlace').where('tenantId', '=', tx.tenantId).where('districtId', '=', districtId).execute();
  const rows = [...new Set(placeCodes)].map((placeCode) => ({ tenantId: tx.tenantId, districtId, placeCode }));
  if (rows.length > 0) await tx.db.insertInto('districtPlace').values(rows).execute();
}

/** In districts of terms that have not ended, one village stands for another. */
export async function movePlace(tx: Tx, code: string, intoCode: string, today: string): Promise<void> {
  const running = sql<string>`(select d.id from district d join term t on t.tenant_id = d.tenant_id and t.id = d.term_id where d.tenant_id = ${tx.tenantId} and (t.to_on is null or t.to_on >= ${today}))`;
  const { rows } = await sql<{ districtId: string }>`delete from district_place where tenant_id = ${tx.tenantId} and place_code = ${code} and district_id in ${running} returning district_id as "districtId"`.execute(tx.db);
  if (rows.length === 0) return;
  await tx.db.insertInto('districtPlace').values(rows.map(({ districtId }) => ({ tenantId: tx.tenantId, districtId, placeCode: intoCode })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'districtId', 'placeCode']).doNothing()).execute();
  await tx.db.updateTable('district').set({ version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', 'in', rows.map(({ districtId }) => districtId)).execute();
}

/** How many sit for a district now, leaving one mandate out of the count. */
export async function takenSeats(tx: Tx, districtId: string, exceptId: string): Promise<number> {
  const row = await tx.db.selectFrom('mandate').select(sql<number>`count(*)`.as('taken')).where('tenantId', '=', tx.tenantId)
    .where('districtId', '=', districtId).where('endedOn', 'is', null).where('id', '!=', exceptId).executeTakeFirstOrThrow();
  return row.taken;
}

/** The groups of a term by name, the second before the third: their numbers are written in Chinese, whose signs stand in no order. */
export const listGroups = (tx: Tx, termId: string): Promise<Group[]> =>
  tx.db.selectFrom('deputyGroup').select(groupColumns).where('tenantId', '=', tx.tenantId).where('termId', '=', termId).orderBy(sql`translate(name, '一二三四五六七八九十', '0123456789')`).execute();

/** What these groups are called and in which term they are, also after it is over. */
export const groupNames = async (tx: Tx, ids: readonly string[]): Promise<{ id: string; name: string; termNumber: number }[]> => (ids.length === 0 ? [] :
  tx.db.selectFrom('deputyGroup').innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'deputyGroup.tenantId').onRef('term.id', '=', 'deputyGroup.termId'))
    .select(['deputyGroup.id', 'deputyGroup.name', 'term.number as termNumber']).where('deputyGroup.tenantId', '=', tx.tenantId).where('deputyGroup.id', '=', anyOf(ids)).execute());

/** One group, locked. */
export const findGroup = async (tx: Tx, id: string): Promise<Group | null> =>
  (await tx.db.selectFrom('deputyGroup').select(groupColumns).where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;

/** Enters groups, or changes one. */
export const insertGroups = (tx: Tx, rows: readonly Omit<Group, 'version'>[]) =>
  tx.db.insertInto('deputyGroup').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
export const updateGroup = (tx: Tx, id: string, words: Pick<Group, 'name' | 'headPersonId'>) =>
  tx.db.updateTable('deputyGroup').set({ ...words, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Makes these mandates the group's members: others leave it, these leave the group they were in. */
export async function replaceMembers(tx: Tx, group: Pick<Group, 'id' | 'termId'>, mandateIds: readonly string[]): Promise<void> {
  const inTerm = tx.db.updateTable('mandate').where('tenantId', '=', tx.tenantId).where('termId', '=', group.termId);
  await inTerm.set({ groupId: null, version: sql`version + 1` }).where('groupId', '=', group.id).where('id', '!=', sql<string>`all(${sql.val(mandateIds)})`).execute();
  await inTerm.set({ groupId: group.id, version: sql`version + 1` }).where('id', '=', anyOf(mandateIds)).where(sql<boolean>`group_id is distinct from ${group.id}`).execute();
}

/** How many of these mandates belong to the term and have not ended. */
export async function countInTerm(tx: Tx, termId: string, mandateIds: readonly string[]): Promise<number> {
  const row = await tx.db.selectFrom('mandate').select(sql<number>`count(*)`.as('known')).where('tenantId', '=', tx.tenantId)
    .where('termId', '=', termId).where('endedOn', 'is', null).where('id', '=', anyOf(mandateIds)).executeTakeFirstOrThrow();
  return row.known;
}

/** Does this person hold a mandate of the term? */
export async function sitsInTerm(tx: Tx, termId: string, personId: string): Promise<boolean> {
  const row = await tx.db.selectFrom('mandate').select('id').where('tenantId', '=', tx.tenantId).where('termId', '=', termId)
    .where('personId', '=', personId).where('endedOn', 'is', null).executeTakeFirst();
  return row !== undefined;
}
