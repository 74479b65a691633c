import type { Updateable } from 'kysely';
import type { DB } from '#db/tables.ts';
import { type Span, addDays } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Kind, type State, cameAs, heldStates, mostShown } from '../rules.ts';

/** Days for which what was done stays on the public page: a year of a term's work. */
const shownBackDays = 366;

const rows = ({ db, tenantId }: Tx, stationId: string | undefined) => db.selectFrom('activityPublic as p')
  .innerJoin('activity', (join) => join.onRef('activity.tenantId', '=', 'p.tenantId').onRef('activity.id', '=', 'p.activityId'))
  .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'activity.tenantId').onRef('station.id', '=', 'activity.stationId'))
  .leftJoin('deputyGroup', (join) => join.onRef('deputyGroup.tenantId', '=', 'activity.tenantId').onRef('deputyGroup.id', '=', 'activity.groupId'))
  .select(['activity.id', 'activity.version', 'activity.state', 'activity.kind', 'activity.topic', 'activity.stationId', 'station.name as stationName', 'deputyGroup.name as group', 'activity.startsOn', 'activity.endsOn', 'activity.startTime', 'activity.venue'])
  .select(['p.joinable', 'p.movedFrom', 'p.summary', 'p.publishedOn', 'p.changedAt'])
  .where('p.tenantId', '=', tenantId).where('p.withdrawnOn', 'is', null).$if(stationId !== undefined, (query) => query.where('activity.stationId', '=', stationId ?? null));

type Found = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

const publicRow = ({ state, stationId, stationName, startsOn, endsOn, venue, changedAt, kind, ...row }: Found) => ({
  ...row, kind: kind as Kind, station: stationId === null ? null : { id: stationId, name: stationName ?? '' }, cancelled: (state as State) === 'cancelled',
  startsOn: startsOn ?? row.publishedOn, endsOn: endsOn ?? startsOn ?? row.publishedOn, venue: venue ?? '', changedAt: changedAt.toISOString(),
});
/** An activity as residents read it. */
export type PublicRow = ReturnType<typeof publicRow>;

/** What residents may look forward to, what was called off with it, soonest first. */
export const coming = async (tx: Tx, today: string, stationId: string | undefined): Promise<PublicRow[]> =>
  (await rows(tx, stationId).where('activity.state', 'in', ['announced', 'cancelled']).where('activity.endsOn', '>=', today).orderBy('activity.startsOn').orderBy('activity.id').limit(mostShown.coming).execute()).map(publicRow);

/** What was done, latest first. */
export const done = async (tx: Tx, today: string, stationId: string | undefined): Promise<PublicRow[]> =>
  (await rows(tx, stationId).where('activity.state', 'in', heldStates).where('activity.endsOn', '>=', addDays(today, -shownBackDays)).orderBy('activity.startsOn', 'desc').orderBy('activity.id').limit(mostShown.done).execute()).map(publicRow);

/** What is public of one activity, or null. */
export const shownOf = async ({ db, tenantId }: Tx, activityId: string) =>
  (await db.selectFrom('activityPublic').select(['joinable', 'publishedOn', 'movedFrom', 'summary', 'summarisedOn']).where('tenantId', '=', tenantId).where('activityId', '=', activityId).where('withdrawnOn', 'is', null).executeTakeFirst()) ?? null;

/** Puts an activity before residents; what was withdrawn once is public again. */
export const show = (tx: Tx, activityId: string, joinable: boolean, on: string, at: Date) => tx.db.insertInto('activityPublic').values({ tenantId: tx.tenantId, activityId, joinable, publishedOn: on, changedAt: at })
  .onConflict((conflict) => conflict.columns(['tenantId', 'activityId']).doUpdateSet({ joinable, publishedOn: on, changedAt: at, movedFrom: null, withdrawnOn: null })).execute();

/** What was done, in words for residents; it may be the first they read of it. */
export const summarise = (tx: Tx, activityId: string, summary: string, on: string, at: Date) => tx.db.insertInto('activityPublic').values({ tenantId: tx.tenantId, activityId, publishedOn: on, changedAt: at, summary, summarisedOn: on })
  .onConflict((conflict) => conflict.columns(['tenantId', 'activityId']).doUpdateSet({ summary, summarisedOn: on, changedAt: at, withdrawnOn: null })).execute();

/** Changes what is public of it. */
export const change = ({ db, tenantId }: Tx, activityId: string, what: Pick<Updateable<DB['activityPublic']>, 'movedFrom' | 'withdrawnOn' | 'changedAt'>) =>
  db.updateTable('activityPublic').set(what).where('tenantId', '=', tenantId).where('activityId', '=', activityId).execute();

/** What residents may read of the activities one deputy came to within the days, latest first. */
export const doneWith = async (tx: Tx, personId: string, { fromOn, toOn }: Span, most: number): Promise<PublicRow[]> =>
  (await rows(tx, undefined).innerJoin('activityDeputy as one', (join) => join.onRef('one.tenantId', '=', 'activity.tenantId').onRef('one.activityId', '=', 'activity.id'))
    .where('one.personId', '=', personId).where('one.attendance', 'in', [...cameAs]).where('activity.state', 'in', heldStates).where('activity.startsOn', '>=', fromOn).where('activity.startsOn', '<=', toOn)
    .orderBy('activity.startsOn', 'desc').orderBy('activity.id').limit(most).execute()).map(publicRow);
