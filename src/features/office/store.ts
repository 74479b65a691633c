import { type Expression, type SqlBool, sql } from 'kysely';
import { type Actor, isSignedIn } from '#kernel/actor.ts';
import { atPlace } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Office, OfficeKind } from './rules.ts';

const own = ['id', 'version', 'kind', 'name', 'placeCode', 'writesOutward', 'phone', 'duties', 'closedOn'] as const;

/** The offices this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> => (isSignedIn(actor) ? sql<SqlBool>`true` : sql<SqlBool>`false`);

/** One office, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Office | null> {
  const query = tx.db.selectFrom('office').select(own).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  return ((await (lock ? query.forUpdate() : query).executeTakeFirst()) as Office | undefined) ?? null;
}

/** The columns a form fills. */
export interface OfficeWords {
  readonly name: string;
  readonly placeCode: string | null;
  readonly writesOutward: boolean;
  readonly phone: string | null;
  readonly duties: string | null;
}

/** Writes a new office. */
export const insert = (tx: Tx, id: string, kind: OfficeKind, words: OfficeWords) =>
  tx.db.insertInto('office').values({ tenantId: tx.tenantId, id, kind, ...words }).execute();

/** Changes columns of an office and moves its version on. */
export const update = (tx: Tx, id: string, change: Partial<OfficeWords> & { closedOn?: string | null }) =>
  tx.db.updateTable('office').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Is the name taken by another office, also one that is closed? Old papers carry the name. */
export async function nameTaken(tx: Tx, name: string, exceptId: string): Promise<boolean> {
  const row = await tx.db.selectFrom('office').select('id').where('tenantId', '=', tx.tenantId).where('name', '=', name).where('id', '!=', exceptId).executeTakeFirst();
  return row !== undefined;
}

/** Is there another open office of this kind, at this place if one is given? */
export async function anotherOpen(tx: Tx, kind: OfficeKind, placeCode: string | null, exceptId: string): Promise<boolean> {
  let query = tx.db.selectFrom('office').select('id').where('tenantId', '=', tx.tenantId).where('kind', '=', kind).where('closedOn', 'is', null).where('id', '!=', exceptId);
  if (placeCode !== null) query = query.where('placeCode', '=', placeCode);
  return (await query.executeTakeFirst()) !== undefined;
}

/** An office with its place’s name. */
export interface ListRow extends Office {
  readonly placeName: string | null;
}

/** Offices with their places' names, in the order of kind and name. */
export async function list(tx: Tx, actor: Actor, filter: { kinds?: readonly OfficeKind[] | undefined; closed: boolean }): Promise<ListRow[]> {
  let query = tx.db.selectFrom('office').leftJoin('place', 'place.code', 'office.placeCode')
    .select(own.map((column) => `office.${column}` as const)).select('place.name as placeName')
    .where('office.tenantId', '=', tx.tenantId).where(visibleTo(actor))
    .where('office.closedOn', filter.closed ? 'is not' : 'is', null)
    .orderBy('office.kind').orderBy('office.placeCode').orderBy('office.id').limit(500);
  if (filter.kinds) query = query.where('office.kind', '=', sql<string>`any(${sql.val(filter.kinds)})`);
  return (await query.execute()) as ListRow[];
}

/** Every office, open ones first. */
export const every = async (tx: Tx): Promise<Office[]> =>
  (await tx.db.selectFrom('office').select(own).where('tenantId', '=', tx.tenantId).orderBy(sql`closed_on is not null`).orderBy('id').execute()) as Office[];

/** Open offices of these kinds, all without `kinds`; for choosing where work goes. */
export async function openOnes(tx: Tx, kinds?: readonly OfficeKind[]): Promise<Office[]> {
  let query = tx.db.selectFrom('office').select(own).where('tenantId', '=', tx.tenantId).where('closedOn', 'is', null).orderBy('kind').orderBy('id');
  if (kinds) query = query.where('kind', '=', sql<string>`any(${sql.val(kinds)})`);
  return (await query.execute()) as Office[];
}

/** Names by id; unknown ids are left out. */
export async function named(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.db.selectFrom('office').select(['id', 'name']).where('tenantId', '=', tx.tenantId).where('id', '=', sql<string>`any(${sql.val(ids)})`).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The committee that acts for a village or community today: its own, or that of the village it became part of. */
export async function committeeFor(tx: Tx, placeCode: string): Promise<Office | null> {
  const row = await tx.db.selectFrom('office').select(own).where('tenantId', '=', tx.tenantId).where('kind', '=', 'villageCommittee')
    .where(atPlace('office.place_code', placeCode)).where('closedOn', 'is', null).orderBy(sql`office.place_code = ${placeCode}`, 'desc').executeTakeFirst();
  return (row as Office | undefined) ?? null;
}

/** The open committee entered at a village or community. */
export async function committeeAt(tx: Tx, placeCode: string): Promise<Office | null> {
  const row = await tx.db.selectFrom('office').select(own).where('tenantId', '=', tx.tenantId).where('kind', '=', 'villageCommittee')
    .where('placeCode', '=', placeCode).where('closedOn', 'is', null).executeTakeFirst();
  return (row as Office | undefined) ?? null;
}
