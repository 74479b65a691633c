import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import { type Attendance, type Kind, type State, type Way, cameAs, heldStates } from '../rules.ts';
import type { Guest, Point } from './list.ts';

/** What a register is narrowed to; both days included. */
export interface RegisterFilter {
  readonly fromOn?: string | undefined;
  readonly toOn?: string | undefined;
  readonly stationId?: string | undefined;
  readonly groupId?: string | undefined;
  readonly personId?: string | undefined;
}

/** What both registers say of an activity that was held. */
interface Common {
  readonly activityId: string;
  readonly state: State;
  readonly kind: Kind;
  readonly topic: string;
  readonly stationId: string | null;
  readonly stationName: string | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startTime: string | null;
  readonly venue: string;
  readonly convenerName: string | null;
  readonly recorderName: string | null;
  /** The day the activity was entered: later than `endsOn` is 补录. */
  readonly attendanceOn: string;
  readonly attendanceWay: Way;
}

/** 簿1 代表活动考勤登记簿: one row per activity and deputy. */
export interface AttendanceRow extends Common {
  readonly personId: string;
  readonly personName: string;
  readonly level: 'township' | 'county' | 'city';
  readonly cardNumber: string | null;
  readonly attendance: Attendance;
  readonly leaveReason: string | null;
  readonly leaveAgreedByName: string | null;
  readonly attendanceByName: string | null;
  /** 应到, 实到. */
  readonly askedCount: number;
  readonly cameCount: number;
}

/** 簿2 代表活动情况记录簿: one row per activity, with its minutes. */
export interface MinutesRow extends Common {
  readonly plannedYear: number | null;
  readonly plannedQuarter: number | null;
  readonly arrangedOn: string | null;
  readonly hostName: string | null;
  readonly agenda: string | null;
  readonly points: readonly Point[];
  readonly guests: readonly Guest[];
  readonly feedback: string | null;
  readonly writtenOn: string | null;
  readonly writtenByName: string | null;
  readonly signedOn: string | null;
  readonly signedByName: string | null;
  readonly reportedOn: string | null;
  /** Who came, by name. */
  readonly cameNames: readonly string[];
  readonly askedCount: number;
  readonly leaveCount: number;
  readonly opinionIds: readonly string[];
  readonly tasks: readonly { readonly what: string; readonly who: string; readonly dueOn: string; readonly doneOn: string | null; readonly doneWords: string | null }[];
  readonly photoCount: number;
}

const conditions = ({ fromOn, toOn, stationId, groupId }: RegisterFilter) => sql<SqlBool>`${sql.join([
  sql`activity.state in (${sql.join([...heldStates])})`, ...(fromOn ? [sql`activity.falls_on >= ${fromOn}::date`] : []), ...(toOn ? [sql`activity.falls_on <= ${toOn}::date`] : []),
  ...(stationId ? [sql`activity.station_id = ${stationId}`] : []), ...(groupId ? [sql`activity.group_id = ${groupId}`] : []),
], sql` and `)}`;

const counted = (test: RawBuilder<SqlBool>) => sql<number>`(select count(*)::int from activity_deputy c where c.tenant_id = activity.tenant_id and c.activity_id = activity.id and ${test})`;
const wasAsked = sql<SqlBool>`c.answer <> 'cameAlong'`;
const hasCome = sql<SqlBool>`c.attendance in (${sql.join([...cameAs])})`;
const nameOf = (column: string) => sql<string | null>`(select name from person p where p.tenant_id = activity.tenant_id and p.id = ${sql.ref(column)})`;

const held = (tx: Tx, filter: RegisterFilter) => tx.db.selectFrom('activity')
  .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'activity.tenantId').onRef('station.id', '=', 'activity.stationId'))
  .leftJoin('deputyGroup', (join) => join.onRef('deputyGroup.tenantId', '=', 'activity.tenantId').onRef('deputyGroup.id', '=', 'activity.groupId'))
  .select([
    'activity.id as activityId', 'activity.state', 'activity.kind', 'activity.topic', 'activity.stationId', 'station.name as stationName', 'activity.groupId', 'deputyGroup.name as groupName', 'activity.startsOn', 'activity.endsOn', 'activity.startTime', 'activity.venue',
    'activity.attendanceOn', 'activity.attendanceWay', nameOf('activity.convener_person_id').as('convenerName'), nameOf('activity.recorder_person_id').as('recorderName'), counted(wasAsked).as('askedCount'),
  ])
  .where('activity.tenantId', '=', tx.tenantId).where(conditions(filter)).orderBy('activity.startsOn').orderBy('activity.id');

/** 簿1: who was to come and who came, activity by activity, in one statement. */
export async function attendanceRows(tx: Tx, filter: RegisterFilter, most: number): Promise<AttendanceRow[]> {
  let query = held(tx, filter)
    .innerJoin('activityDeputy as one', (join) => join.onRef('one.tenantId', '=', 'activity.tenantId').onRef('one.activityId', '=', 'activity.id'))
    .innerJoin('person as deputy', (join) => join.onRef('deputy.tenantId', '=', 'one.tenantId').onRef('deputy.id', '=', 'one.personId'))
    .select([
      'one.personId', 'deputy.name as personName', 'one.level', 'one.attendance', 'one.leaveReason', nameOf('one.leave_agreed_by').as('leaveAgreedByName'), nameOf('activity.attendance_by').as('attendanceByName'), counted(hasCome).as('cameCount'),
      sql<string | null>`(select m.card_number from mandate m join term t on t.tenant_id = m.tenant_id and t.id = m.term_id
        where m.tenant_id = one.tenant_id and m.person_id = one.person_id and m.level = one.level and t.from_on <= activity.starts_on and (t.to_on is null or t.to_on >= activity.starts_on) order by m.id desc limit 1)`.as('cardNumber'),
    ]).where('one.attendance', 'is not', null).orderBy('deputy.name').orderBy('one.personId').limit(most);
  if (filter.personId) query = query.where('one.personId', '=', filter.personId);
  return (await query.execute()) as AttendanceRow[];
}

/** 簿2: what was done, said, raised and left to do, activity by activity, in one statement. */
export async function minutesRows(tx: Tx, filter: RegisterFilter, most: number): Promise<MinutesRow[]> {
  let query = held(tx, filter).select([
    'activity.plannedYear', 'activity.plannedQuarter', 'activity.arrangedOn', 'activity.hostName', 'activity.agenda', sql<Point[]>`coalesce(activity.points, '[]'::jsonb)`.as('points'), sql<Guest[]>`coalesce(activity.guests, '[]'::jsonb)`.as('guests'),
    'activity.feedback', 'activity.writtenOn', nameOf('activity.written_by').as('writtenByName'), 'activity.signedOn', nameOf('activity.signed_by').as('signedByName'), 'activity.reportedOn', counted(sql<SqlBool>`c.attendance = 'leave'`).as('leaveCount'),
    sql<string[]>`coalesce((select json_agg(p.name order by p.name, p.id) from activity_deputy c join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
      where c.tenant_id = activity.tenant_id and c.activity_id = activity.id and ${hasCome}), '[]'::json)`.as('cameNames'),
    sql<string[]>`coalesce((select json_agg(o.opinion_id order by o.opinion_id) from activity_opinion o where o.tenant_id = activity.tenant_id and o.activity_id = activity.id), '[]'::json)`.as('opinionIds'),
    sql<MinutesRow['tasks']>`coalesce((select json_agg(json_build_object('what', t.what, 'who', t.who, 'dueOn', t.due_on, 'doneOn', t.done_on, 'doneWords', t.done_words) order by t.due_on, t.id)
      from activity_task t where t.tenant_id = activity.tenant_id and t.activity_id = activity.id), '[]'::json)`.as('tasks'),
    sql<number>`(select count(*)::int from file f where f.tenant_id = activity.tenant_id and f.holder_feature = 'activity' and f.holder_id = activity.id)`.as('photoCount'),
  ]).limit(most);
  const { personId } = filter;
  if (personId) query = query.where(sql<SqlBool>`exists (select from activity_deputy c where c.tenant_id = activity.tenant_id and c.activity_id = activity.id and c.person_id = ${personId} and c.attendance is not null)`);
  return (await query.execute()) as MinutesRow[];
}
