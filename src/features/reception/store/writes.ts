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

/** Writes who was there, whoever stood in as well. */
export async function setCame({ db, tenantId }: Tx, dayId: string, cameIds: readonly string[]): Promise<void> {
  await db.updateTable('receptionTurn').set({ came: false }).where('tenantId', '=', tenantId).where('dayId', '=', dayId).execute();
  if (cameIds.length > 0) await db.insertInto('receptionTurn').values(cameIds.map((personId) => ({ tenantId, dayId, personId, came: true }))).onConflict((conflict) => conflict.columns(['tenantId', 'dayId', 'personId']).doUpdateSet({ came: true })).execute();
}

/** Nobody has said who was there. */
export const clearCame = ({ db, tenantId }: Tx, dayId: string) => db.updateTable('receptionTurn').set({ came: null }).where('tenantId', '=', tenantId).where('dayId', '=', dayId).execute();

/** Ties an opinion to the reception it was raised at. */
export const tieOpinion = ({ db, tenantId }: Tx, dayId: string, opinionId: string) => db.insertInto('receptionOpinion').values({ tenantId, dayId, opinionId }).execute();

/** A swap that waits for its answer. */
export const insertSwap = ({ db, tenantId }: Tx, row: Row<'receptionSwap'>) => db.insertInto('receptionSwap').values({ tenantId, ...row }).execute();

/** Answers a swap, or takes it back. */
export const endSwap = ({ db, tenantId }: Tx, id: string, state: 'agreed' | 'declined' | 'withdrawn', answeredAt: Date) =>
  db.updateTable('receptionSwap').set({ state, answeredAt }).where('tenantId', '=', tenantId).where('id', '=', id).where('state', '=', 'asked').execute();

/** The day the reminding job last looked, or null before the first time; held until the transaction ends. */
export const lastLookedOn = async ({ db, tenantId }: Tx): Promise<string | null> =>
  (await db.selectFrom('receptionWatch').select('lookedOn').where('tenantId', '=', tenantId).forUpdate().executeTakeFirst())?.lookedOn ?? null;

/** Remembers the day the job looked. */
export const setLookedOn = ({ db, tenantId }: Tx, lookedOn: string) =>
  db.insertInto('receptionWatch').values({ tenantId, lookedOn }).onConflict((conflict) => conflict.column('tenantId').doUpdateSet({ lookedOn })).execute();

/** One takes the place of another. */
export async function replacePerson({ db, tenantId }: Tx, dayId: string, fromId: string, toId: string): Promise<void> {
  await db.updateTable('receptionTurn').set({ personId: toId }).where('tenantId', '=', tenantId).where('dayId', '=', dayId).where('personId', '=', fromId).execute();
}
