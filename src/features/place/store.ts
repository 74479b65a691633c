import { type Kysely, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import { atPlace } from './fragments.ts';
import { type Place, type PlaceKind, idOfPlace, successorsOf } from './rules.ts';

const own = ['code', 'kind', 'name', 'version', 'mergedInto', 'mergedOn'] as const;

type Row = Omit<Place, 'id' | 'kind'> & { readonly kind: string };

const asPlace = (row: Row): Place =>
  ({ ...row, id: idOfPlace(row.code), kind: row.kind as PlaceKind });

/** One division, locked for a verb. */
export async function find(tx: Tx, code: string, lock: boolean): Promise<Place | null> {
  const query = tx.db.selectFrom('place').select(own).where('code', '=', code);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? asPlace(row) : null;
}

/** Writes a new division. */
export const insert = (tx: Tx, place: { code: string; kind: PlaceKind; name: string; parentCode: string | null }) =>
  tx.db.insertInto('place').values(place).execute();

/** Gives it another name and moves its version on. */
export const rename = (tx: Tx, code: string, name: string) =>
  tx.db.updateTable('place').set({ name, version: sql`version + 1` }).where('code', '=', code).execute();

/** Is the name taken by another place that stands below the same parent? The village that came of a merger may bear the name of one that went into it. */
export async function nameTaken(tx: Tx, parentCode: string, name: string, exceptCode: string): Promise<boolean> {
  const row = await tx.db.selectFrom('place').select('code').where('parentCode', '=', parentCode).where('name', '=', name).where('code', '!=', exceptCode).where('mergedInto', 'is', null).executeTakeFirst();
  return row !== undefined;
}

/** Directly below, in the order of the codes, those that merged into others too. */
export async function everyChild(tx: Tx, parentCode: string): Promise<Place[]> {
  const rows = await tx.db.selectFrom('place').select(own).where('parentCode', '=', parentCode).orderBy('code').limit(500).execute();
  return rows.map(asPlace);
}

/** The same, only those that stand. */
export const children = async (tx: Tx, parentCode: string): Promise<Place[]> => (await everyChild(tx, parentCode)).filter(({ mergedInto }) => mergedInto === null);

/** What it became part of, when and by which paper, or that it stands itself; then who follows whom is worked out anew for all that lie below the same place. */
export async function setMerged(tx: Tx, code: string, parentCode: string, merged: { into: string; on: string; basis: string } | null): Promise<void> {
  await tx.db.updateTable('place').set({ mergedInto: merged?.into ?? null, mergedOn: merged?.on ?? null, mergedBasis: merged?.basis ?? null, version: sql`version + 1` }).where('code', '=', code).execute();
  const rows = await tx.db.selectFrom('place').select(['code', 'mergedInto', 'successor']).where('parentCode', '=', parentCode).execute();
  const today = successorsOf(rows);
  for (const row of rows) {
    const successor = today.get(row.code) ?? null;
    if (successor !== row.successor) await tx.db.updateTable('place').set({ successor }).where('code', '=', row.code).execute();
  }
}

/** The codes of all that are one village today. */
export async function sameVillage(tx: Tx, code: string): Promise<string[]> {
  const rows = await tx.db.selectFrom('place').select('code').where(atPlace('place.code', code)).orderBy('code').execute();
  return rows.map((row) => row.code);
}

/** Names by code; unknown codes are left out. */
export async function named(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.db.selectFrom('place').select(['code', 'name']).where('code', '=', sql<string>`any(${sql.val(codes)})`).execute();
  return new Map(rows.map((row) => [row.code, row.name]));
}

/** Takes away the divisions within these codes that neither hold nor belong to any of those kept. */
export async function removeDivisions(db: Kysely<DB>, codes: readonly string[], kept: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from place where exists (select 1 from unnest(${sql.val(codes)}::text[]) c(code) where starts_with(place.code, c.code))
      and not exists (select 1 from unnest(${sql.val(kept)}::text[]) k(code) where starts_with(place.code, k.code) or starts_with(k.code, place.code))`.execute(db);
  return Number(numAffectedRows ?? 0);
}
