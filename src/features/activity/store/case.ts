import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Activity } from '../rules/activity.ts';

/** The columns a verb needs of the activity itself. */
const own = [
  'id', 'version', 'state', 'kind', 'topic', 'stationId', 'groupId', 'plannedYear', 'plannedQuarter', 'fallsOn', 'startsOn', 'endsOn', 'arrangedOn', 'convenerPersonId', 'recorderPersonId', 'attendanceOn', 'writtenBy',
] as const;

const deputies = sql<Activity['deputies']>`coalesce((select json_agg(json_build_object('personId', d.person_id, 'level', d.level, 'answer', d.answer, 'attendance', d.attendance, 'leaveReason', d.leave_reason, 'leaveAgreedBy', d.leave_agreed_by) order by d.person_id)
  from activity_deputy d where d.tenant_id = activity.tenant_id and d.activity_id = activity.id), '[]'::json)`;

const isPublic = sql<boolean>`exists (select from activity_public p where p.tenant_id = activity.tenant_id and p.activity_id = activity.id and p.withdrawn_on is null)`;

/** Activities as verbs and policy see them; more is selected on top by lists. */
export const cases = (tx: Tx) => tx.db.selectFrom('activity')
  .select(own.map((column) => `activity.${column}` as const)).select([deputies.as('deputies'), isPublic.as('isPublic')]).where('activity.tenantId', '=', tx.tenantId);

/** One activity. Its row is locked first and all is read after: a statement that waits for a lock still sees the answers as of its own start. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Activity | null> {
  if (lock) await tx.db.selectFrom('activity').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await cases(tx).where('activity.id', '=', id).executeTakeFirst()) as Activity | undefined) ?? null;
}
