import { sql } from 'kysely';
import { yearSpan } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { RuleKey } from './rules.ts';

const pageColumns = ['organName', 'governmentName', 'address', 'phone', 'officeHours', 'about', 'version'] as const;

/** What a town says of itself on its public page. */
export interface TownPage {
  readonly organName: string;
  readonly governmentName: string;
  readonly address: string;
  readonly phone: string;
  readonly officeHours: string;
  readonly about: string;
}

/** The page the town has written, with its version, or null. */
export async function findPage(tx: Tx, lock: boolean): Promise<(TownPage & { version: number }) | null> {
  const query = tx.db.selectFrom('townPage').select(pageColumns).where('tenantId', '=', tx.tenantId);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The town's names where it has written no page yet; locked, so that two first editions follow one another. */
export async function townNames(tx: Tx, lock: boolean): Promise<{ kind: string; name: string; shortName: string; demo: boolean }> {
  const query = tx.db.selectFrom('tenant').select(['kind', 'name', 'shortName', 'demo']).where('id', '=', tx.tenantId);
  return (lock ? query.forNoKeyUpdate() : query).executeTakeFirstOrThrow();
}

/** Writes the page: the first edition has version 2, since version 1 is the page nobody has written. */
export const writePage = (tx: Tx, page: TownPage) =>
  tx.db.insertInto('townPage').values({ tenantId: tx.tenantId, ...page, version: 2 })
    .onConflict((conflict) => conflict.column('tenantId').doUpdateSet({ ...page, version: sql<number>`town_page.version + 1` })).execute();

/** A value a town has set, from a day on. */
export interface SetValue {
  readonly key: string;
  readonly value: number;
  readonly effectiveOn: string;
  readonly source: string;
}

/** What the town has set for these rules or for all, newest effective date first; those dated after `until` left out. */
export async function valuesSet(tx: Tx, until: string | null, keys?: readonly RuleKey[]): Promise<SetValue[]> {
  let query = tx.db.selectFrom('ruleValue').select(['key', 'value', 'effectiveOn', 'source']).where('tenantId', '=', tx.tenantId).orderBy('key').orderBy('effectiveOn', 'desc');
  if (until !== null) query = query.where('effectiveOn', '<=', until);
  if (keys) query = query.where('key', '=', sql<string>`any(${sql.val(keys)}::text[])`);
  return query.execute();
}

/** Sets a value from a day on; setting the same day again replaces it. */
export const setValue = (tx: Tx, row: SetValue & { setBy: string | null; setAt: Date }) =>
  tx.db.insertInto('ruleValue').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'key', 'effectiveOn']).doUpdateSet({ value: row.value, source: row.source, setBy: row.setBy, setAt: row.setAt })).execute();

/** An exception of the calendar: a weekday off, or a weekend worked. */
export interface CalendarDay {
  readonly day: string;
  readonly working: boolean;
  readonly name: string;
  readonly source: string;
}

/** The exceptions of one year. */
export const daysOf = (tx: Tx, year: number): Promise<CalendarDay[]> =>
  tx.db.selectFrom('calendarDay').selectAll().where('day', '>=', yearSpan(year).fromOn).where('day', '<=', yearSpan(year).toOn).orderBy('day').execute();

/** Enters one day for everybody; answers what stood there before. */
export async function writeDay(tx: Tx, day: CalendarDay): Promise<boolean | null> {
  const before = await tx.db.selectFrom('calendarDay').select('working').where('day', '=', day.day).forUpdate().executeTakeFirst();
  const { working, name, source } = day;
  await tx.db.insertInto('calendarDay').values(day).onConflict((conflict) => conflict.column('day').doUpdateSet({ working, name, source })).execute();
  return before?.working ?? null;
}

/** Moves a demo town's clock on; the row is locked, so that two moves add up. Answers the new lead in seconds. */
export async function moveAhead(tx: Tx, seconds: number): Promise<number> {
  const row = await tx.db.updateTable('tenant').set({ clockAheadSeconds: sql<number>`clock_ahead_seconds + ${seconds}` })
    .where('id', '=', tx.tenantId).where('demo', '=', true).returning('clockAheadSeconds').executeTakeFirstOrThrow();
  return row.clockAheadSeconds;
}
