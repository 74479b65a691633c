import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { standsAs } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Source, type State, openStates } from '../rules.ts';
import { dueOnSql, owedStates, visibleTo } from '../store.ts';

/** What the clerk's board counts, of what this actor may see. */
export interface Board {
  readonly unrouted: number;
  readonly unseen: number;
  readonly late: number;
  readonly soon: number;
  readonly awaitingChair: number;
  readonly noticeOwed: number;
  readonly toClose: number;
  readonly dissatisfied: number;
  readonly review: number;
}

const inYear = (year: number | undefined) => (year === undefined ? sql<SqlBool>`true` : sql<SqlBool>`opinion.received_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`);

/** Counts what the office has to see to. */
export async function board(tx: Tx, actor: Actor, today: string, year: number | undefined): Promise<Board> {
  const when = (condition: ReturnType<typeof sql<SqlBool>>) => sql<number>`count(*) filter (where ${condition})`;
  const calm = sql<SqlBool>`not opinion.for_review`;
  return tx.db.selectFrom('opinion').select([
    when(sql<SqlBool>`${calm} and state = 'received' and station_id is null and deputy_person_id is null`).as('unrouted'),
    when(sql<SqlBool>`${calm} and state in ('received', 'withDeputy') and looked_at is null and look_due_on < ${today}::date`).as('unseen'),
    when(sql<SqlBool>`${calm} and ${dueOnSql} < ${today}::date`).as('late'),
    when(sql<SqlBool>`${calm} and ${dueOnSql} between ${today}::date and ${today}::date + 7`).as('soon'),
    when(sql<SqlBool>`state = 'askProposed'`).as('awaitingChair'),
    when(sql<SqlBool>`state = 'elsewhere' and noticed_at is null and registered_at is null`).as('noticeOwed'),
    when(sql<SqlBool>`state = 'rated' and rating <> 'dissatisfied'`).as('toClose'),
    when(sql<SqlBool>`state = 'rated' and rating = 'dissatisfied'`).as('dissatisfied'),
    when(sql<SqlBool>`for_review`).as('review'),
  ]).where('opinion.tenantId', '=', tx.tenantId).where(visibleTo(actor)).where(inYear(year))
    // What is done needs nobody, and is by far the most: the others are named, so that an index finds them.
    .where(sql<SqlBool>`(${owedStates} or opinion.state in ('answered', 'rated'))`).executeTakeFirstOrThrow();
}

/** How many opinions stand in each state. */
export const countByState = async (tx: Tx, actor: Actor, year: number | undefined): Promise<{ state: State; count: number }[]> =>
  (await tx.db.selectFrom('opinion').select(['state', sql<number>`count(*)`.as('count')])
    .where('opinion.tenantId', '=', tx.tenantId).where(visibleTo(actor)).where(inYear(year)).groupBy('state').execute()) as { state: State; count: number }[];

/** How many a flood has left to be looked through. */
export const countInReview = async (tx: Tx, actor: Actor): Promise<number> =>
  (await tx.db.selectFrom('opinion').select(sql<number>`count(*)`.as('count')).where('opinion.tenantId', '=', tx.tenantId).where(sql<SqlBool>`opinion.for_review`).where(visibleTo(actor)).executeTakeFirstOrThrow()).count;

// Void ones are mistakes of entry; a flood nobody has looked through is not counted before that.
const counted = (tx: Tx, year: number) => tx.db.selectFrom('opinion').where('opinion.tenantId', '=', tx.tenantId).where(inYear(year)).where('state', '!=', 'void').where('forReview', '=', false);
const answeredOnes = sql<SqlBool>`answered_at is not null`;
const answeredOn = sql<string>`(answered_at at time zone 'Asia/Shanghai')::date`;

/** A year in numbers, for everybody. */
export const yearFigures = (tx: Tx, year: number) => counted(tx, year).select([
  sql<number>`count(*)`.as('received'),
  sql<number>`count(*) filter (where ${answeredOnes})`.as('answered'),
  sql<number>`count(*) filter (where state in ('received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged'))`.as('handling'),
  sql<number>`count(*) filter (where elsewhere_channel is not null and answered_at is null)`.as('elsewhere'),
  sql<number>`count(*) filter (where suggestion_id is not null or state = 'takenUp')`.as('takenUp'),
  sql<number>`count(*) filter (where rating = 'satisfied')`.as('satisfied'),
  sql<number>`count(*) filter (where rating = 'fairly')`.as('fairly'),
  sql<number>`count(*) filter (where rating = 'dissatisfied')`.as('dissatisfied'),
  sql<number>`count(*) filter (where ${answeredOnes} and ${answeredOn} <= answer_due_on)`.as('answeredInTime'),
  sql<number | null>`percentile_disc(0.5) within group (order by ${answeredOn} - received_on) filter (where ${answeredOnes})`.as('medianDays'),
]).executeTakeFirstOrThrow();

/** Received and answered, by month of receipt. */
export const monthFigures = (tx: Tx, year: number) => counted(tx, year)
  .select([sql<number>`extract(month from received_on)::int`.as('month'), sql<number>`count(*)`.as('received'), sql<number>`count(*) filter (where ${answeredOnes})`.as('answered')])
  .groupBy(sql`1`).orderBy(sql`1`).execute();

/** By the way they came. */
export const sourceFigures = async (tx: Tx, year: number): Promise<{ source: Source; count: number }[]> =>
  (await counted(tx, year).select(['source', sql<number>`count(*)`.as('count')]).groupBy('source').orderBy('source').execute()) as { source: Source; count: number }[];

/** By village, as they stand today: what merged counts for the one there is now. */
export const placeFigures = (tx: Tx, year: number) => counted(tx, year).innerJoin('place', (join) => join.on('place.code', '=', standsAs('opinion.place_code')))
  .select(['place.code as placeCode', 'place.name as placeName', sql<number>`count(*)`.as('received'), sql<number>`count(*) filter (where ${answeredOnes})`.as('answered')])
  .groupBy(['place.code', 'place.name']).orderBy('place.code').limit(500).execute();

/** What a county is told of a town's opinions: those of the year, and what is open and late now, from whatever year. */
export const serviceOfYear = (tx: Tx, year: number, today: string) => tx.db.selectFrom('opinion').select([
  sql<number>`count(*) filter (where ${inYear(year)})`.as('received'),
  sql<number>`count(*) filter (where ${inYear(year)} and ${answeredOnes} and ${answeredOn} <= answer_due_on)`.as('answeredInTime'),
  sql<number>`count(*) filter (where state in (${sql.join([...openStates])}))`.as('waiting'),
  sql<number>`count(*) filter (where ${dueOnSql} < ${today}::date)`.as('overdue'),
]).where('opinion.tenantId', '=', tx.tenantId).where('state', '!=', 'void').where('forReview', '=', false)
  // Of former years only what is still open counts.
  .where(sql<SqlBool>`(${inYear(year)} or ${owedStates})`).executeTakeFirstOrThrow();

/** When one of these people last wrote into the record of an opinion. */
export async function lastEntryBy(tx: Tx, personIds: readonly string[]): Promise<Date | null> {
  if (personIds.length === 0) return null;
  return (await tx.db.selectFrom('opinionEvent').select('at').where('tenantId', '=', tx.tenantId).where('personId', 'in', [...personIds]).orderBy('id', 'desc').limit(1).executeTakeFirst())?.at ?? null;
}
