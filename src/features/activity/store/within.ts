import { type SqlBool, sql } from 'kysely';
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

/** Activities held from one day until another, or those named, the earliest first. */
export async function heldWithin({ db, tenantId }: Tx, scope: { readonly fromOn: string; readonly untilOn: string } | { readonly ids: readonly string[] }): Promise<HeldActivity[]> {
  const which = 'ids' in scope ? sql<SqlBool>`activity.id = any(${sql.val([...scope.ids])}::uuid[])` : sql<SqlBool>`activity.starts_on between ${scope.fromOn}::date and ${scope.untilOn}::date`;
  const found = await db.selectFrom('activity').select(['id', 'kind', 'topic', 'state', 'fallsOn as on', 'venue', 'stationId', 'groupId', 'agenda', 'reportWords'])
    .select(sql<number>`(select count(*)::int from activity_deputy d where d.tenant_id = activity.tenant_id and d.activity_id = activity.id and d.attendance in (${sql.join([...cameAs])}))`.as('cameCount'))
    .where('tenantId', '=', tenantId).where('state', 'in', heldStates).where(which).orderBy('fallsOn').orderBy('id').limit(mostCounted).execute();
  return found as HeldActivity[];
}
