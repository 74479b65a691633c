import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import type { Tx } from '#platform/db/connect.ts';

/** A term 届. */
export interface Term {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** A session 次 with the number of its term. */
export interface Sitting {
  readonly id: string;
  readonly version: number;
  readonly termId: string;
  readonly termNumber: number;
  readonly number: number;
  readonly fromOn: string;
  readonly toOn: string;
}

const termColumns = ['id', 'version', 'number', 'fromOn', 'toOn'] as const;

/** All terms, the latest first. */
export const listTerms = (tx: Tx): Promise<Term[]> =>
  tx.db.selectFrom('term').select(termColumns).where('tenantId', '=', tx.tenantId).orderBy('number', 'desc').execute();

/** The term a day falls into. */
export async function termAt(tx: Tx, on: string): Promise<Term | null> {
  const row = await tx.db.selectFrom('term').select(termColumns).where('tenantId', '=', tx.tenantId)
    .where('fromOn', '<=', on).where((is) => is.or([is('toOn', 'is', null), is('toOn', '>=', on)])).orderBy('fromOn', 'desc').executeTakeFirst();
  return row ?? null;
}

/** One term; locked, nobody else adds to it meanwhile. */
export async function findTerm(tx: Tx, id: string, lock = false): Promise<Term | null> {
  const query = tx.db.selectFrom('term').select(termColumns).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** Enters a term, or changes one. */
export const insertTerm = (tx: Tx, term: Omit<Term, 'version'>) =>
  tx.db.insertInto('term').values({ tenantId: tx.tenantId, ...term }).execute();
export const updateTerm = (tx: Tx, id: string, change: Partial<Pick<Term, 'number' | 'fromOn' | 'toOn'>>) =>
  tx.db.updateTable('term').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

const sittings = (tx: Tx) =>
  tx.db.selectFrom('sitting')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'sitting.tenantId').onRef('term.id', '=', 'sitting.termId'))
    .select(['sitting.id', 'sitting.version', 'sitting.termId', 'term.number as termNumber', 'sitting.number', 'sitting.fromOn', 'sitting.toOn'])
    .where('sitting.tenantId', '=', tx.tenantId);

/** All sessions, or those of one term, in order. */
export const listSittings = (tx: Tx, termId?: string): Promise<Sitting[]> =>
  (termId ? sittings(tx).where('sitting.termId', '=', termId) : sittings(tx)).orderBy('sitting.fromOn').execute();

/** The session of that day, or the last one begun by then. */
export async function sittingAt(tx: Tx, on: string, which: 'during' | 'begun'): Promise<Sitting | null> {
  const query = sittings(tx).where('sitting.fromOn', '<=', on).orderBy('sitting.fromOn', 'desc').limit(1);
  return (await (which === 'during' ? query.where('sitting.toOn', '>=', on) : query).executeTakeFirst()) ?? null;
}

type SittingWords = Pick<Sitting, 'termId' | 'number' | 'fromOn' | 'toOn'>;

/** Enters a session, or changes one. */
export const insertSitting = (tx: Tx, id: string, words: SittingWords) =>
  tx.db.insertInto('sitting').values({ tenantId: tx.tenantId, id, ...words }).execute();
export const updateSitting = (tx: Tx, id: string, words: SittingWords) =>
  tx.db.updateTable('sitting').set({ ...words, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Begins a term with the districts of another, with the villages theirs are today; nobody sits in them yet. */
export async function copyDistricts(tx: Tx, fromTermId: string, toTermId: string, now: Date, standsAs: ReadonlyMap<string, string>): Promise<void> {
  const from = await tx.db.selectFrom('district').select(['id', 'number', 'name', 'seatCount']).where('tenantId', '=', tx.tenantId).where('termId', '=', fromTermId).execute();
  if (from.length === 0) return;
  const newIds = new Map(from.map(({ id }) => [id, newId(now.getTime())]));
  await tx.db.insertInto('district').values(from.map((district) => ({ tenantId: tx.tenantId, ...district, id: newIds.get(district.id) ?? '', termId: toTermId }))).execute();
  const places = await tx.db.selectFrom('districtPlace').select(['districtId', 'placeCode']).where('tenantId', '=', tx.tenantId).where('districtId', 'in', [...newIds.keys()]).execute();
  if (places.length === 0) return;
  await tx.db.insertInto('districtPlace').values(places.map(({ districtId, placeCode }) => ({ tenantId: tx.tenantId, placeCode: standsAs.get(placeCode) ?? placeCode, districtId: newIds.get(districtId) ?? '' })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'districtId', 'placeCode']).doNothing()).execute();
}

/** Begins a term with the groups of another, by name only: who belongs to them and leads them is settled anew. */
export async function copyGroups(tx: Tx, fromTermId: string, toTermId: string, now: Date): Promise<void> {
  const from = await tx.db.selectFrom('deputyGroup').select('name').where('tenantId', '=', tx.tenantId).where('termId', '=', fromTermId).execute();
  if (from.length > 0) await tx.db.insertInto('deputyGroup').values(from.map(({ name }) => ({ tenantId: tx.tenantId, id: newId(now.getTime()), termId: toTermId, name }))).execute();
}

/** Locks the terms, in one order. */
export const lockTerms = (tx: Tx) => tx.db.selectFrom('term').select('id').where('tenantId', '=', tx.tenantId).orderBy('id').forNoKeyUpdate().execute();
