import { type Insertable, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** A year's rota, locked against a second maker. */
export async function rotaOf({ db, tenantId }: Tx, year: number, lock = false) {
  const query = db.selectFrom('receptionRota').select(['id', 'year', 'madeOn', 'publishedOn']).where('tenantId', '=', tenantId).where('year', '=', year);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The years that have a rota, the latest first. */
export const rotaYearsOf = async ({ db, tenantId }: Tx): Promise<number[]> =>
  (await db.selectFrom('receptionRota').select('year').where('tenantId', '=', tenantId).orderBy('year', 'desc').execute()).map(({ year }) => year);

/** Notes that a year's rota was made; answers its id. */
export async function noteMade({ db, tenantId }: Tx, { id, year, madeOn, madeBy }: Row<'receptionRota'>): Promise<string> {
  return (await db.insertInto('receptionRota').values({ tenantId, id, year, madeOn, madeBy: madeBy ?? null }).onConflict((conflict) => conflict.columns(['tenantId', 'year']).doUpdateSet({ madeOn, madeBy: madeBy ?? null })).returning('id').executeTakeFirstOrThrow()).id;
}

/** A rota is public from this day on. */
export const setPublished = ({ db, tenantId }: Tx, id: string, publishedOn: string) =>
  db.updateTable('receptionRota').set({ publishedOn }).where('tenantId', '=', tenantId).where('id', '=', id).execute();

/** Takes away planned receptions, with whoever was on them and what was said of them. */
export async function dropDays({ db, tenantId }: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const any = sql<string>`any(${sql.val([...ids])}::uuid[])`;
  await db.deleteFrom('receptionTurn').where('tenantId', '=', tenantId).where('dayId', '=', any).execute();
  await db.deleteFrom('receptionDay').where('tenantId', '=', tenantId).where('id', '=', any).execute();
}

/** New receptions with whoever is on them, in batches that a statement can hold. */
export async function insertDays({ db, tenantId }: Tx, days: readonly Row<'receptionDay'>[], turns: readonly Row<'receptionTurn'>[]): Promise<void> {
  const batch = 1000;
  for (let from = 0; from < days.length; from += batch) await db.insertInto('receptionDay').values(days.slice(from, from + batch).map((row) => ({ tenantId, ...row }))).execute();
  for (let from = 0; from < turns.length; from += batch) await db.insertInto('receptionTurn').values(turns.slice(from, from + batch).map((row) => ({ tenantId, ...row }))).execute();
}

/** Changes a reception and moves its version on. */
export const updateDay = ({ db, tenantId }: Tx, id: string, change: Omit<Updateable<DB['receptionDay']>, 'tenantId' | 'id' | 'version'>) =>
  db.updateTable('receptionDay').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tenantId).where('id', '=', id).execute();

/** Puts exactly these people on a reception. */
export async function setPeople({ db, tenantId }: Tx, dayId: string, personIds: readonly string[]): Promise<void> {
  await db.deleteFrom('receptionTurn').where('tenantId', '=', tenantId).where('dayId', '=', dayId).execute();
  if (personIds.length > 0) await db.insertInto('receptionTurn').values(personIds.map((personId) => ({ tenantId, dayId, personId }))).execute();
}

/** An entry in a reception's timeline. */
export const addEvent = ({ db, tenantId }: Tx, row: Row<'receptionEvent'>) => db.insertInto('receptionEvent').values({ tenantId, ...row }).execute();
