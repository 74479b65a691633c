import type { AskSet } from '#platform/db/ask-set.ts';

/** Deputies asked to a meeting about a suggestion. */
export const meetingAsks: readonly AskSet[] = [{ kind: 'meeting.asked', from: 'meeting_asked k join meeting m on m.tenant_id = k.tenant_id and m.id = k.meeting_id', tenant: 'k.tenant_id', person: 'k.person_id', on: 'm.planned_on', where: "k.person_id is not null and m.state <> 'cancelled'", goes: true }];
