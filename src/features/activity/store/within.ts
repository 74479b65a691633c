import { type SqlBool, sql } from 'kysely';
import type { Span } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Kind, type State, cameAs, heldStates } from '../rules.ts';

/** What others count an activity by. `reportWords` is what its report says, `agenda` what its minutes say. */
export interface HeldActivity {
  readonly id: string;
  readonly kind: Kind;
  readonly topic: string;
  readonly state: State;
  readonly on: string;
  readonly venue: string | null;
  readonly stationId: string | null;
  readonly groupId: string | null;
  readonly agenda: string | null;
  readonly reportWords: string | null;
  readonly cameCount: number;
}

const mostCounted = 5000;

/** Days, and whose activities of these: of some stations and groups, or everybody's. */
interface Asked extends Span {
  readonly whose: { readonly stationIds: readonly string[]; readonly groupIds: readonly string[] } | null;
}

const among = (column: 'station_id' | 'group_id', ids: readonly string[]) => sql<SqlBool>`activity.${sql.raw(column)} = any(${sql.val([...ids])}::uuid[])`;
const inSpan = ({ fromOn, toOn, whose }: Asked) =>
  sql<SqlBool>`activity.falls_on between ${fromOn}::date and ${toOn}::date and ${whose === null ? sql<SqlBool>`true` : sql<SqlBool>`(${among('station_id', whose.stationIds)} or ${among('group_id', whose.groupIds)})`}`;

/** Activities held in a span, or those named, the earliest first; of a span that holds more than anybody looks through, the latest. */
export async function heldWithin({ db, tenantId }: Tx, scope: Asked | { readonly ids: readonly string[] }): Promise<HeldActivity[]> {
  const which = 'ids' in scope ? sql<SqlBool>`activity.id = any(${sql.val([...scope.ids])}::uuid[])` : inSpan(scope);
  const found = await db.selectFrom('activity').select(['id', 'kind', 'topic', 'state', 'fallsOn as on', 'venue', 'stationId', 'groupId', 'agenda', 'reportWords'])
    .select(sql<number>`(select count(*)::int from activity_deputy d where d.tenant_id = activity.tenant_id and d.activity_id = activity.id and d.attendance in (${sql.join([...cameAs])}))`.as('cameCount'))
    .where('tenantId', '=', tenantId).where('state', 'in', heldStates).where(which).orderBy('fallsOn', 'desc').orderBy('id', 'desc').limit('ids' in scope ? Math.max(scope.ids.length, 1) : mostCounted).execute();
  return found.toReversed() as HeldActivity[];
}
