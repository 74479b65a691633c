import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import { type Group, type Kind, type State, type Way, heldStates, mostShown } from '../rules.ts';
import type { Activity } from '../rules/activity.ts';
import { daysOf } from '../rules/pace.ts';
import { belongsTo, visibleTo, waitsFor } from '../store.ts';
import { cases } from './case.ts';

/** An activity with what a list shows of it. */
export interface ListRow extends Activity {
  readonly stationName: string | null;
  readonly groupName: string | null;
  readonly startTime: string | null;
  readonly venue: string | null;
  readonly shortNotice: boolean;
  readonly waitsForMe: boolean;
}

/** How a list is narrowed. */
export interface Filter {
  readonly group?: Group | undefined;
  readonly year?: number | undefined;
  readonly quarter?: number | undefined;
  readonly kind?: Kind | undefined;
  readonly state?: State | undefined;
  readonly stationId?: string | undefined;
  readonly groupId?: string | undefined;
  readonly search?: string | undefined;
}

const pageSize = 20;
const held = sql<SqlBool>`activity.state in (${sql.join([...heldStates])})`;

const rows = (tx: Tx, actor: Actor, today: string) => cases(tx)
  .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'activity.tenantId').onRef('station.id', '=', 'activity.stationId'))
  .leftJoin('deputyGroup', (join) => join.onRef('deputyGroup.tenantId', '=', 'activity.tenantId').onRef('deputyGroup.id', '=', 'activity.groupId'))
  .select(['station.name as stationName', 'deputyGroup.name as groupName', 'activity.startTime', 'activity.venue', 'activity.shortNotice', waitsFor(actor, today).as('waitsForMe')]);

function conditions(actor: Actor, today: string, { group, year, quarter, kind, state, stationId, groupId, search }: Filter) {
  const of: Readonly<Record<Group, ReturnType<typeof sql<SqlBool>>>> = {
    waiting: waitsFor(actor, today), mine: belongsTo(actor), coming: sql<SqlBool>`(activity.state = 'announced' and activity.ends_on >= ${today}::date)`, toRecord: sql<SqlBool>`(activity.state = 'announced' and activity.ends_on < ${today}::date)`, held, planned: sql<SqlBool>`activity.state = 'planned'`,
  };
  const days = year === undefined ? null : daysOf(year, quarter);
  return sql<SqlBool>`${sql.join([
    visibleTo(actor), ...(group ? [of[group]] : []), ...(days ? [sql`activity.falls_on between ${days.from}::date and ${days.to}::date`] : []), ...(kind ? [sql`activity.kind = ${kind}`] : []), ...(state ? [sql`activity.state = ${state}`] : []),
    ...(stationId ? [sql`activity.station_id = ${stationId}`] : []), ...(groupId ? [sql`activity.group_id = ${groupId}`] : []), ...(search ? [sql`strpos(activity.topic || coalesce(activity.venue, ''), ${search}) > 0`] : []),
  ], sql` and `)}`;
}

/** A page of activities: what comes soonest first where it has not been held, else the latest first. */
export async function list(tx: Tx, actor: Actor, today: string, filter: Filter, page: number): Promise<{ rows: ListRow[]; total: number }> {
  const onward = filter.group === undefined || filter.group === 'mine' || filter.group === 'held' ? 'desc' as const : 'asc' as const;
  const all = tx.db.selectFrom('activity').select('activity.id').where('activity.tenantId', '=', tx.tenantId).where(conditions(actor, today, filter));
  const total = countedTo1001(all);
  const of = all.orderBy('activity.fallsOn', onward).orderBy('activity.id', onward).limit(sql.lit(pageSize)).offset((page - 1) * pageSize);
  const found = await rows(tx, actor, today).select(total.as('total')).where('activity.id', 'in', of).orderBy('activity.fallsOn', onward).orderBy('activity.id', onward).execute();
  return { rows: found as ListRow[], total: await totalOf(tx, found, total) };
}

/** One activity as a list shows it. */
export const listed = async (tx: Tx, actor: Actor, today: string, id: string): Promise<ListRow | null> =>
  ((await rows(tx, actor, today).where('activity.id', '=', id).executeTakeFirst()) as ListRow | undefined) ?? null;

/** What was announced before this day and begins between it and another, with what a reminder says. */
export const announcedUntil = async (tx: Tx, today: string, until: string) =>
  (await cases(tx).select(['activity.venue', 'activity.startTime']).where('activity.state', '=', 'announced').where('activity.announcedOn', '<', today).where('activity.startsOn', '>=', today).where('activity.startsOn', '<=', until).orderBy('activity.startsOn').orderBy('activity.id').execute()) as unknown as (Activity & { startsOn: string; venue: string | null; startTime: string | null })[];

/** A word of the minutes, and a guest, as they are kept. */
export interface Point { readonly who: string; readonly words: string }
export interface Guest { readonly name: string; readonly unit: string }

/** The parts of one activity that only its own page and its prints show. */
export async function factsOf({ db, tenantId }: Tx, id: string) {
  const facts = await db.selectFrom('activity')
    .select(['noticeWords', 'announcedOn', 'attendanceWay', 'attendanceBy', 'hostName', 'agenda', 'points', 'guests', 'feedback', 'writtenOn', 'signedOn', 'signedBy', 'reportWords', 'reportedOn', 'endedWords'])
    .where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow();
  return { ...facts, attendanceWay: facts.attendanceWay as Way | null, points: (facts.points ?? []) as unknown as Point[], guests: (facts.guests ?? []) as unknown as Guest[] };
}

/** What is to be done after it, by the day it is due. */
export const tasksOf = ({ db, tenantId }: Tx, id: string) =>
  db.selectFrom('activityTask').select(['id', 'what', 'who', 'dueOn', 'doneOn', 'doneWords']).where('tenantId', '=', tenantId).where('activityId', '=', id).orderBy('dueOn').orderBy('id').limit(60).execute();

/** The opinions raised at it. */
export const opinionIdsOf = async ({ db, tenantId }: Tx, id: string): Promise<string[]> =>
  (await db.selectFrom('activityOpinion').select('opinionId').where('tenantId', '=', tenantId).where('activityId', '=', id).orderBy('opinionId', 'desc').limit(mostShown.opinions).execute()).map(({ opinionId }) => opinionId);

/** The timeline. */
export const eventsOf = ({ db, tenantId }: Tx, id: string) =>
  db.selectFrom('activityEvent').select(['doneOn', 'at', 'verb', 'personId', 'words']).where('tenantId', '=', tenantId).where('activityId', '=', id).orderBy('id').limit(200).execute();

/** Where it is held, as its notice says. */
export const venueOf = async ({ db, tenantId }: Tx, id: string): Promise<string> =>
  (await db.selectFrom('activity').select('venue').where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirst())?.venue ?? '';
