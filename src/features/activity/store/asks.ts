import type { AskSet } from '#platform/db/ask-set.ts';

/** Deputies called to an activity, not such as came along by themselves. */
export const activityAsks: readonly AskSet[] = [{ kind: 'activity.called', from: 'activity_deputy d join activity a on a.tenant_id = d.tenant_id and a.id = d.activity_id', tenant: 'd.tenant_id', person: 'd.person_id', on: 'a.starts_on', where: "a.announced_on is not null and a.state not in ('void', 'cancelled') and d.answer <> 'cameAlong'", goes: true }];
