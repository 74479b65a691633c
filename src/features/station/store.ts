import { type Expression, type Insertable, type SqlBool, sql } from 'kysely';
import { type Actor, isSignedIn } from '#kernel/actor.ts';
import { atPlace, standsAs } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { DB } from '#db/tables.ts';
import type { Equipment, Station } from './rules.ts';

const own = ['id', 'version', 'kind', 'calledAs', 'host', 'name', 'placeCode', 'address', 'openingTimes', 'headPersonId', 'convenerPersonId', 'recorderPersonId', 'otherStaff', 'parentId', 'closedOn'] as const;

/** The stations this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> =>
  isSignedIn(actor) ? sql<SqlBool>`true` : sql<SqlBool>`station.closed_on is null`;

/** One station, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Station | null> {
  const query = tx.db.selectFrom('station').select(own).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  return ((await (lock ? query.forUpdate() : query).executeTakeFirst()) as Station | undefined) ?? null;
}

/** What is said of a station. */
export interface StationWords {
  readonly kind: Station['kind'];
  readonly calledAs: string | null;
  readonly host: Station['host'];
  readonly name: string;
  readonly placeCode: string;
  readonly address: string;
  readonly openingTimes: string;
  readonly parentId: string | null;
}

/** Enters a new station. */
export const insert = (tx: Tx, id: string, qrToken: string, words: StationWords) =>
  tx.db.insertInto('station').values({ tenantId: tx.tenantId, id, qrToken, ...words }).execute();

/** Changes columns of a station and moves its version on. */
export const update = (tx: Tx, id: string, change: Partial<StationWords> & { headPersonId?: string | null; convenerPersonId?: string | null; recorderPersonId?: string | null; otherStaff?: string | null; closedOn?: string | null }) =>
  tx.db.updateTable('station').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** A closed station is in use again, at the village there is now: its own may have merged meanwhile. */
export const reopenAt = (tx: Tx, id: string) =>
  tx.db.updateTable('station').set({ closedOn: null, placeCode: standsAs('station.place_code'), version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Is the name taken by another station? */
export async function nameTaken(tx: Tx, name: string, exceptId: string): Promise<boolean> {
  const row = await tx.db.selectFrom('station').select('id').where('tenantId', '=', tx.tenantId).where('name', '=', name).where('id', '!=', exceptId).executeTakeFirst();
  return row !== undefined;
}

/** Sets who is met at a station; whoever is not named is met there no more. */
export async function replaceDeputies(tx: Tx, stationId: string, personIds: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('stationDeputy').where('tenantId', '=', tx.tenantId).where('stationId', '=', stationId).execute();
  const rows = [...new Set(personIds)].map((personId) => ({ tenantId: tx.tenantId, stationId, personId }));
  if (rows.length > 0) await tx.db.insertInto('stationDeputy').values(rows).execute();
}

/** A station in a list, with its place and convener by name. */
export interface ListRow extends Station {
  readonly placeName: string;
  readonly convenerName: string | null;
  readonly deputyCount: number;
}

/** Stations with their place's and convener's names, in one query. */
export async function list(tx: Tx, actor: Actor, filter: { placeCode?: string | undefined; closed: boolean }): Promise<ListRow[]> {
  let query = tx.db.selectFrom('station')
    .innerJoin('place', 'place.code', 'station.placeCode')
    .leftJoin('person', (join) => join.onRef('person.tenantId', '=', 'station.tenantId').onRef('person.id', '=', 'station.convenerPersonId'))
    .select(own.map((column) => `station.${column}` as const))
    .select(['place.name as placeName', 'person.name as convenerName'])
    .select(sql<number>`(select count(*) from station_deputy d where d.tenant_id = station.tenant_id and d.station_id = station.id)`.as('deputyCount'))
    .where('station.tenantId', '=', tx.tenantId).where(visibleTo(actor))
    .where('station.closedOn', filter.closed ? 'is not' : 'is', null)
    .orderBy('station.placeCode').orderBy('station.id').limit(500);
  if (filter.placeCode) query = query.where(atPlace('station.place_code', filter.placeCode));
  return (await query.execute()) as ListRow[];
}

/** The deputies who can be met at these stations. */
export const deputiesAt = (tx: Tx, stationIds: readonly string[]) =>
  tx.db.selectFrom('stationDeputy')
    .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'stationDeputy.tenantId').onRef('person.id', '=', 'stationDeputy.personId'))
    .select(['stationDeputy.stationId', 'person.id', 'person.name'])
    .where('stationDeputy.tenantId', '=', tx.tenantId).where('stationDeputy.stationId', '=', sql<string>`any(${sql.val(stationIds)})`)
    .orderBy('person.name').execute();

/** The open stations at which a person is met. */
export const metAt = (tx: Tx, personId: string): Promise<{ id: string; name: string; placeCode: string }[]> =>
  tx.db.selectFrom('stationDeputy').innerJoin('station', (join) => join.onRef('station.tenantId', '=', 'stationDeputy.tenantId').onRef('station.id', '=', 'stationDeputy.stationId'))
    .select(['station.id', 'station.name', 'station.placeCode']).where('stationDeputy.tenantId', '=', tx.tenantId).where('stationDeputy.personId', '=', personId).where('station.closedOn', 'is', null)
    .orderBy('station.name').execute();

/** Every open station by name. */
export const named = (tx: Tx): Promise<{ id: string; name: string }[]> =>
  tx.db.selectFrom('station').select(['id', 'name']).where('tenantId', '=', tx.tenantId).where('closedOn', 'is', null).orderBy('name').execute();

/** What these stations are called, also after they were closed. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db.selectFrom('station').select(['id', 'name']).where('tenantId', '=', tx.tenantId).where('id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Finds an open station by what its QR code says. */
export async function findByQr(tx: Tx, qrToken: string): Promise<Pick<Station, 'id' | 'name' | 'placeCode'> | null> {
  const row = await tx.db.selectFrom('station').select(['id', 'name', 'placeCode'])
    .where('tenantId', '=', tx.tenantId).where('qrToken', '=', qrToken).where('closedOn', 'is', null).executeTakeFirst();
  return row ?? null;
}

/** What a station’s QR code says. */
export async function qrTokenOf(tx: Tx, id: string): Promise<string> {
  const row = await tx.db.selectFrom('station').select('qrToken').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow();
  return row.qrToken;
}

/** The open stations of a place, by name. */
export const openAt = (tx: Tx, placeCode: string): Promise<{ id: string; name: string }[]> =>
  tx.db.selectFrom('station').select(['id', 'name'])
    .where('tenantId', '=', tx.tenantId).where(atPlace('station.place_code', placeCode)).where('closedOn', 'is', null).orderBy('name').execute();

/** The stations in use at one village are at another from now on. */
export const movePlace = (tx: Tx, code: string, intoCode: string) =>
  tx.db.updateTable('station').set({ placeCode: intoCode, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('placeCode', '=', code).where('closedOn', 'is', null).execute();

/** Open stations by name. */
export async function byNames(tx: Tx, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.db.selectFrom('station').select(['id', 'name'])
    .where('tenantId', '=', tx.tenantId).where('name', '=', sql<string>`any(${sql.val([...new Set(names)])})`).where('closedOn', 'is', null).execute();
  return new Map(rows.map((row) => [row.name, row.id]));
}

/** Has deputies met at stations, beside those already met there. */
export async function addDeputies(tx: Tx, pairs: readonly { stationId: string; personId: string }[]): Promise<void> {
  if (pairs.length === 0) return;
  await tx.db.insertInto('stationDeputy').values(pairs.map((pair) => ({ tenantId: tx.tenantId, ...pair })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'stationId', 'personId']).doNothing()).execute();
}

/** Takes a former deputy out of every station, and out of convening one. */
export async function leaveStations(tx: Tx, personId: string): Promise<void> {
  await tx.db.deleteFrom('stationDeputy').where('tenantId', '=', tx.tenantId).where('personId', '=', personId).execute();
  await tx.db.updateTable('station').set({ convenerPersonId: null, version: sql`version + 1` })
    .where('tenantId', '=', tx.tenantId).where('convenerPersonId', '=', personId).execute();
}

/** How many stations are in use. */
export const countOpen = async (tx: Tx): Promise<number> =>
  (await tx.db.selectFrom('station').select(sql<number>`count(*)`.as('many')).where('tenantId', '=', tx.tenantId).where('closedOn', 'is', null).executeTakeFirstOrThrow()).many;

/** What was seen at a station, as a value that rides along. */
const equipmentSql = sql<Equipment | null>`(select json_build_object('venue', e.venue, 'furnished', e.furnished, 'cabinet', e.cabinet, 'plate', e.plate, 'wallRules', e.wall_rules, 'notedOn', e.noted_on)
  from station_equipment e where e.tenant_id = station.tenant_id and e.station_id = station.id)`;

/** Every open station with its people, the deputies met there and what was seen, by place. */
export async function everyOpen(tx: Tx): Promise<(Pick<Station, 'id' | 'name' | 'address' | 'placeCode' | 'parentId' | 'headPersonId' | 'convenerPersonId' | 'recorderPersonId'> & { readonly deputyIds: string[]; readonly equipment: Equipment | null })[]> {
  const deputyIds = sql<string[]>`coalesce((select json_agg(d.person_id order by d.person_id) from station_deputy d where d.tenant_id = station.tenant_id and d.station_id = station.id), '[]'::json)`;
  return tx.db.selectFrom('station').select(['id', 'name', 'address', 'placeCode', 'parentId', 'headPersonId', 'convenerPersonId', 'recorderPersonId', deputyIds.as('deputyIds'), equipmentSql.as('equipment')])
    .where('tenantId', '=', tx.tenantId).where('closedOn', 'is', null).orderBy('placeCode').orderBy('id').execute();
}

/** What was last seen at one station, or null. */
export async function equipmentOf(tx: Tx, id: string): Promise<Equipment | null> {
  const row = await tx.db.selectFrom('station').select(equipmentSql.as('equipment')).where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst();
  return row?.equipment ?? null;
}

/** Writes down what was seen; a later look replaces an earlier one. */
export const noteEquipment = (tx: Tx, { stationId, ...seen }: Omit<Insertable<DB['stationEquipment']>, 'tenantId'>) =>
  tx.db.insertInto('stationEquipment').values({ tenantId: tx.tenantId, stationId, ...seen }).onConflict((conflict) => conflict.columns(['tenantId', 'stationId']).doUpdateSet(seen)).execute();

/** May this station stand above that one: open, and not itself below it? */
export async function mayStandAbove(tx: Tx, parentId: string, id: string | null): Promise<boolean> {
  const above = await sql<{ id: string; closed: boolean }>`with recursive up as (
      select id, parent_id, closed_on from station where tenant_id = ${tx.tenantId} and id = ${parentId}
      union select s.id, s.parent_id, s.closed_on from station s join up on s.tenant_id = ${tx.tenantId} and s.id = up.parent_id
    ) select id, closed_on is not null as closed from up`.execute(tx.db);
  return above.rows.some((row) => row.id === parentId && !row.closed) && above.rows.every((row) => row.id !== id);
}
