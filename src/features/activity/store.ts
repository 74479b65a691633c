import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { arrangedKinds } from './rules.ts';
import { readers } from './rules/readers.ts';

type Test = RawBuilder<SqlBool>;
const anyOf = (tests: readonly Test[]): Test => (tests.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(tests, sql` or `)})`);

/** The activities this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> => (has(actor, ...readers) ? sql<SqlBool>`true` : sql<SqlBool>`false`);

const asked = ({ tenantId, personId }: Actor, test: Test): Test => sql<SqlBool>`exists (select from activity_deputy d
  where d.tenant_id = ${tenantId} and d.activity_id = activity.id and d.person_id = ${personId} and ${test})`;

/** Those this actor is asked to, and those he convenes or records. */
export const belongsTo = (actor: Actor): Test => (actor.personId === null ? sql<SqlBool>`false` : anyOf([
  asked(actor, sql<SqlBool>`true`), sql<SqlBool>`activity.convener_person_id = ${actor.personId}`, sql<SqlBool>`activity.recorder_person_id = ${actor.personId}`,
]));

/** Days before the end of its quarter at which a line of the plan asks for its notice; after it the lamps of the board say so. */
const planAheadDays = 21;

/** Can it not go on before this actor does something? The clerk is asked only where no station and no convener is, and for what only the presidium arranges. */
export function waitsFor(actor: Actor, today: string): Test {
  const { personId } = actor;
  const stations = stationsOf(actor);
  const mine = anyOf([
    ...(stations.length > 0 ? [sql<SqlBool>`activity.station_id in (${sql.join(stations)})`] : []),
    ...(personId ? [sql<SqlBool>`activity.convener_person_id = ${personId}`, sql<SqlBool>`activity.recorder_person_id = ${personId}`] : []),
    ...(has(actor, 'clerk') ? [sql<SqlBool>`(activity.station_id is null and activity.convener_person_id is null)`] : []),
  ]);
  const leaveAsked = sql<SqlBool>`exists (select from activity_deputy d where d.tenant_id = activity.tenant_id and d.activity_id = activity.id and d.answer = 'leaveAsked')`;
  const planned = sql<SqlBool>`(activity.state = 'planned' and activity.falls_on between ${today}::date and ${today}::date + ${sql.lit(planAheadDays)}::int)`;
  const arranged = sql<SqlBool>`(activity.kind in (${sql.join([...arrangedKinds])}))`;
  const keeping = anyOf([
    sql<SqlBool>`(${planned} and not ${arranged})`,
    sql<SqlBool>`(activity.state = 'announced' and activity.starts_on <= ${today}::date)`, sql<SqlBool>`(activity.state = 'announced' and ${leaveAsked})`,
    sql<SqlBool>`activity.state in ('held', 'signed')`,
  ]);
  // Whoever wrote the minutes waits for another to sign them off: the chair, where nobody else is there to.
  const otherSigner = sql<SqlBool>`(coalesce(activity.convener_person_id <> activity.written_by, false) or exists (select from station s
    where s.tenant_id = activity.tenant_id and s.id = activity.station_id and (s.head_person_id <> activity.written_by or s.convener_person_id <> activity.written_by)))`;
  const signing = sql<SqlBool>`(activity.state = 'written' and activity.written_by is distinct from ${personId}::uuid and ${anyOf([
    ...(personId ? [sql<SqlBool>`activity.convener_person_id = ${personId}`] : []),
    ...actor.grants.flatMap(({ role, stationId }) => ((role === 'stationHead' || role === 'convener') && stationId ? [sql<SqlBool>`activity.station_id = ${stationId}`] : [])),
    ...(has(actor, 'chair') ? [sql<SqlBool>`(not ${otherSigner})`] : []),
  ])})`;
  const answering = sql<SqlBool>`(activity.state = 'announced' and activity.ends_on >= ${today}::date and ${asked(actor, sql<SqlBool>`d.answer = 'asked'`)})`;
  // Whoever is not named is nobody's: an activity without recorder or convener must not answer "unknown".
  return sql<SqlBool>`coalesce(${anyOf([sql<SqlBool>`(${mine} and ${keeping})`, ...(keepsTheOffice(actor) ? [sql<SqlBool>`(${planned} and ${arranged})`] : []), signing, ...(personId ? [answering] : [])])}, false)`;
}
