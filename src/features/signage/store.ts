import { type Insertable, type SqlBool, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Sign } from './rules.ts';
import type { Area } from './rules/map.ts';

/** A text or the map by id, locked for a verb. */
export async function find({ db, tenantId }: Tx, id: string, lock: boolean): Promise<Sign | null> {
  const rule = db.selectFrom('stationWallText').select(['id', 'version', sql<boolean>`ended_at is not null`.as('ended')]).where('tenantId', '=', tenantId).where('id', '=', id);
  const foundRule = await (lock ? rule.forUpdate() : rule).executeTakeFirst();
  if (foundRule) return { ...foundRule, kind: 'rule' };
  const map = db.selectFrom('stationMap').select(['id', 'version']).where('tenantId', '=', tenantId).where('id', '=', id);
  const foundMap = await (lock ? map.forUpdate() : map).executeTakeFirst();
  return foundMap ? { ...foundMap, kind: 'map', ended: false } : null;
}

/** The texts of the town's own that hang now. What hangs on a wall is everybody's to read. */
export const textsUsed = ({ db, tenantId }: Tx) =>
  db.selectFrom('stationWallText').select(['id', 'version', 'words', 'resolvedOn', 'setBy', 'setAt', 'rule']).where('tenantId', '=', tenantId).where('endedAt', 'is', null).orderBy('rule').execute();

/** The id of the text of the town's own that hangs for a rule, locked against whoever replaces it at the same moment; null where the template hangs. */
export const textHanging = async ({ db, tenantId }: Tx, rule: string): Promise<string | null> =>
  (await db.selectFrom('stationWallText').select('id').where('tenantId', '=', tenantId).where('rule', '=', rule).where('endedAt', 'is', null).forUpdate().executeTakeFirst())?.id ?? null;

/** The texts that hung for a rule before, newest first. */
export const formerTexts = ({ db, tenantId }: Tx, rule: string, most: number) =>
  db.selectFrom('stationWallText').select(['id', 'words', 'resolvedOn', 'setBy', 'setAt', sql<Date>`ended_at`.as('endedAt')]).where('tenantId', '=', tenantId).where('rule', '=', rule).where('endedAt', 'is not', null).orderBy('endedAt', 'desc').orderBy('id', 'desc').limit(most).execute();

/** How many there are, by rule. */
export const formerCounts = async ({ db, tenantId }: Tx): Promise<ReadonlyMap<string, number>> =>
  new Map((await db.selectFrom('stationWallText').select(['rule', sql<number>`count(*)::int`.as('count')]).where('tenantId', '=', tenantId).where('endedAt', 'is not', null).groupBy('rule').execute()).map(({ rule, count }) => [rule, count]));

/** Ends one text. */
export const endText = ({ db, tenantId }: Tx, id: string, now: Date) =>
  db.updateTable('stationWallText').set({ endedAt: now, version: sql`version + 1` }).where('tenantId', '=', tenantId).where('id', '=', id).execute();

/** Writes a text of the town's own. */
export const insertText = ({ db, tenantId }: Tx, row: Omit<Insertable<DB['stationWallText']>, 'tenantId'>) => db.insertInto('stationWallText').values({ tenantId, ...row }).execute();

/** The outlines of the town, or null; `unreviewed`: also those without a review number. */
export async function mapOf({ db, tenantId }: Tx, { unreviewed }: { unreviewed: boolean }) {
  const row = await db.selectFrom('stationMap').select(['height', 'reviewNumber', sql<Area[]>`areas`.as('areas')]).where('tenantId', '=', tenantId)
    .where(unreviewed ? sql<SqlBool>`true` : sql<SqlBool>`review_number is not null`).executeTakeFirst();
  return row ?? null;
}

/** What is known of the town's map without its outlines, or null. */
export const mapNoted = async ({ db, tenantId }: Tx) =>
  (await db.selectFrom('stationMap').select(['id', 'version', 'reviewNumber', 'drawnAt']).where('tenantId', '=', tenantId).executeTakeFirst()) ?? null;

/** Sets or clears the review number. */
export const updateReviewNumber = ({ db, tenantId }: Tx, id: string, reviewNumber: string | null) =>
  db.updateTable('stationMap').set({ reviewNumber, version: sql`version + 1` }).where('tenantId', '=', tenantId).where('id', '=', id).execute();

/** Takes the map away, to be drawn anew or for good. */
export const removeMap = ({ db, tenantId }: Tx) => db.deleteFrom('stationMap').where('tenantId', '=', tenantId).execute();

/** Keeps a map. */
export const insertMap = ({ db, tenantId }: Tx, { areas, ...row }: Omit<Insertable<DB['stationMap']>, 'tenantId' | 'areas'> & { areas: readonly Area[] }) =>
  db.insertInto('stationMap').values({ tenantId, ...row, areas: JSON.stringify(areas) }).execute();
