import { type Expression, type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { nameDots } from '#kernel/names.ts';
import { atPlace } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type CongressPost, type EndGround, type Level, type Mandate, seesEnded } from './rules.ts';

/** The mandates this actor may see on a day, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor, today: string): Expression<SqlBool> =>
  seesEnded(actor) ? sql<SqlBool>`true` : inForce(today);

/** True of mandates in force on that day: of the term it falls into, and not ended by then; isInForce of rules.ts in SQL. */
const inForce = (on: string): Expression<SqlBool> => sql<SqlBool>`(term.from_on <= ${on}::date
  and (term.to_on is null or term.to_on >= ${on}::date) and (mandate.ended_on is null or mandate.ended_on > ${on}::date))`;

/** What is kept of a mandate beside person, term and level. */
export interface MandateWords {
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly electedBy: string | null;
  readonly cardNumber: string | null;
  readonly electedOn: string | null;
  readonly congressPost: CongressPost | null;
  readonly workPost: string | null;
  readonly party: string | null;
  readonly education: string | null;
  readonly ethnicity: string | null;
  readonly bornOn: string | null;
  readonly bornMonthOnly: boolean;
  readonly remark: string | null;
  readonly photoFileId: string | null;
  readonly phonePublic: boolean;
}

/** A mandate whole, with the names it points at. */
export interface MandateRow extends Mandate, MandateWords {
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
  readonly termNumber: number;
  readonly districtNumber: number | null;
  readonly districtName: string | null;
  readonly groupName: string | null;
  readonly endGround: EndGround | null;
  readonly endAnnouncedOn: string | null;
  readonly endVoidReason: string | null;
}

const columns = [
  'mandate.id', 'mandate.version', 'mandate.personId', 'mandate.termId', 'mandate.level', 'mandate.districtId', 'mandate.groupId', 'mandate.electedBy',
  'mandate.cardNumber', 'mandate.electedOn', 'mandate.congressPost', 'mandate.workPost', 'mandate.party', 'mandate.education', 'mandate.ethnicity',
  'mandate.bornOn', 'mandate.bornMonthOnly', 'mandate.remark', 'mandate.photoFileId', 'mandate.phonePublic', 'mandate.endedOn', 'mandate.endGround',
  'mandate.endAnnouncedOn', 'mandate.endVoidReason', 'person.name', 'person.gender', 'term.number as termNumber', 'term.fromOn as termFromOn',
  'term.toOn as termToOn', 'district.number as districtNumber', 'district.name as districtName', 'deputyGroup.name as groupName',
] as const;

/** Mandates joined to what they point at; a builder, so that each caller asks in one query. */
const mandates = (tx: Tx) =>
  tx.db.selectFrom('mandate')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'mandate.tenantId').onRef('term.id', '=', 'mandate.termId'))
    .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'mandate.tenantId').onRef('person.id', '=', 'mandate.personId'))
    .leftJoin('district', (join) => join.onRef('district.tenantId', '=', 'mandate.tenantId').onRef('district.id', '=', 'mandate.districtId'))
    .leftJoin('deputyGroup', (join) => join.onRef('deputyGroup.tenantId', '=', 'mandate.tenantId').onRef('deputyGroup.id', '=', 'mandate.groupId'))
    .where('mandate.tenantId', '=', tx.tenantId);

/** Township first, then the nearer congress. */
const nearestFirst = sql`array_position(array['township', 'county', 'city'], mandate.level)`;
const anyOf = (ids: readonly string[]) => sql<string>`any(${sql.val(ids)})`;

/** One mandate, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<MandateRow | null> {
  if (lock) await tx.db.selectFrom('mandate').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await mandates(tx).select(columns).where('mandate.id', '=', id).executeTakeFirst()) as MandateRow | undefined) ?? null;
}

/** What a list may be narrowed to. */
export interface ListFilter {
  readonly termId?: string | undefined;
  readonly level?: Level | undefined;
  readonly districtId?: string | undefined;
  readonly groupId?: string | undefined;
  readonly name?: string | undefined;
  readonly standing: 'inForce' | 'ended' | 'all';
  readonly page: number;
}

/** Rows of one page of the list. */
const pageSize = 100;

/** One page of what this actor may see, by district and name, and how many there are in all. */
export async function list(tx: Tx, actor: Actor, today: string, filter: ListFilter): Promise<{ rows: MandateRow[]; total: number }> {
  let query = mandates(tx).where(visibleTo(actor, today));
  if (filter.termId) query = query.where('mandate.termId', '=', filter.termId);
  if (filter.level) query = query.where('mandate.level', '=', filter.level);
  if (filter.districtId) query = query.where('mandate.districtId', '=', filter.districtId);
  if (filter.groupId) query = query.where('mandate.groupId', '=', filter.groupId);
  if (filter.name) query = query.where(sql<SqlBool>`strpos(person.name, ${filter.name}) > 0`);
  // Of a term that is over or to come, nobody is in office today: there it means those whose mandate was not ended.
  if (filter.standing !== 'all') query = query.where('mandate.endedOn', filter.standing === 'ended' ? 'is not' : 'is', null);
  if (filter.standing === 'inForce' && !filter.termId) query = query.where(inForce(today));
  const counted = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const rows = await query.select(columns).orderBy(nearestFirst).orderBy('district.number').orderBy('person.name').orderBy('mandate.id')
    .limit(pageSize).offset((filter.page - 1) * pageSize).execute();
  return { rows: rows as MandateRow[], total: counted.total };
}

/** Mandates in force on that day, of everybody or of these people; township first, then by name. */
export async function mandatesInForce(tx: Tx, on: string, personIds?: readonly string[]): Promise<MandateRow[]> {
  let query = mandates(tx).select(columns).where(inForce(on)).orderBy(nearestFirst).orderBy('person.name').orderBy('mandate.id');
  if (personIds) query = query.where('mandate.personId', '=', anyOf(personIds));
  return (await query.execute()) as MandateRow[];
}

/** Mandates in force for a village: of the district it lies in, and of higher congresses whose districts are not kept here. */
export async function placeDeputies(tx: Tx, placeCode: string, on: string): Promise<MandateRow[]> {
  const concerns = sql<SqlBool>`(mandate.district_id is null and mandate.level <> 'township' or exists (select 1 from district_place dp
    where dp.tenant_id = mandate.tenant_id and dp.district_id = mandate.district_id and ${atPlace('dp.place_code', placeCode)}))`;
  return (await mandates(tx).select(columns).where(inForce(on)).where(concerns)
    .orderBy(nearestFirst).orderBy('district.number').orderBy('person.name').orderBy('mandate.id').execute()) as MandateRow[];
}

/** Every mandate a person ever had here, the latest term first. */
export const allOf = async (tx: Tx, personId: string): Promise<MandateRow[]> =>
  (await mandates(tx).select(columns).where('mandate.personId', '=', personId).orderBy('term.number', 'desc').orderBy(nearestFirst).execute()) as MandateRow[];

/** Mandates of a term that have not ended. */
export const standingIn = async (tx: Tx, termId: string): Promise<MandateRow[]> =>
  (await mandates(tx).select(columns).where('mandate.termId', '=', termId).where('mandate.endedOn', 'is', null)
    .orderBy(nearestFirst).orderBy('person.name').orderBy('mandate.id').execute()) as MandateRow[];

/** Is this mandate already held, or this card already given, in the term and congress? */
export async function isTaken(tx: Tx, place: { termId: string; level: Level }, by: { personId: string } | { cardNumber: string }, exceptId: string): Promise<boolean> {
  const query = tx.db.selectFrom('mandate').select('id').where('tenantId', '=', tx.tenantId).where('termId', '=', place.termId)
    .where('level', '=', place.level).where('endedOn', 'is', null).where('id', '!=', exceptId);
  const row = await ('personId' in by ? query.where('personId', '=', by.personId) : query.where('cardNumber', '=', by.cardNumber)).executeTakeFirst();
  return row !== undefined;
}

/** Enters mandates, in one statement. */
export const insert = (tx: Tx, rows: readonly (MandateWords & { id: string; personId: string; termId: string; level: Level })[]) =>
  tx.db.insertInto('mandate').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();

interface Ending { endedOn: string | null; endGround: EndGround | null; endAnnouncedOn: string | null; endVoidReason: string | null }

/** Changes columns of a mandate and moves its version on. */
export const update = (tx: Tx, id: string, change: Partial<MandateWords> & Partial<Ending>) =>
  tx.db.updateTable('mandate').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Of these people, those who hold no mandate on that day and will hold none by what is known. */
export async function withoutMandate(tx: Tx, on: string, personIds: readonly string[]): Promise<string[]> {
  const kept = await mandates(tx).select('mandate.personId').where('mandate.personId', '=', anyOf(personIds))
    .where(sql<SqlBool>`(mandate.ended_on is null or mandate.ended_on > ${on}::date) and (term.to_on is null or term.to_on >= ${on}::date)`).execute();
  const holding = new Set(kept.map(({ personId }) => personId));
  return personIds.filter((id) => !holding.has(id));
}

/** A mandate, present or past, with whose it is. */
export interface NamedDeputy {
  readonly personId: string;
  readonly name: string;
  readonly termId: string;
  readonly cardNumber: string | null;
}

/** Every mandate of people with these names; blanks and dots do not count in a name. */
export const deputiesNamed = async (tx: Tx, names: readonly string[]): Promise<NamedDeputy[]> =>
  tx.db.selectFrom('mandate').innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'mandate.tenantId').onRef('person.id', '=', 'mandate.personId'))
    .select(['mandate.personId', 'person.name', 'mandate.termId', 'mandate.cardNumber']).where('mandate.tenantId', '=', tx.tenantId)
    .where(sql<SqlBool>`regexp_replace(person.name, ${`[[:space:]${nameDots}]`}, '', 'g') = any(${sql.val(names)}::text[])`).execute();

/** Has each of them a mandate, present or past? */
export async function allHeldMandates(tx: Tx, personIds: readonly string[]): Promise<boolean> {
  const { count } = await tx.db.selectFrom('mandate').select((row) => row.fn.count<number>('personId').distinct().as('count')).where('tenantId', '=', tx.tenantId).where('personId', 'in', [...personIds]).executeTakeFirstOrThrow();
  return Number(count) === new Set(personIds).size;
}
