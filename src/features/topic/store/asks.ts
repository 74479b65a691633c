import type { AskSet } from '#platform/db/ask-set.ts';

/** Deputies asked for topics, for the last day of the round. */
export const topicAsks: readonly AskSet[] = [{ kind: 'topic.asked', from: 'topic_asked a join topic_round r on r.tenant_id = a.tenant_id and r.id = a.round_id', tenant: 'a.tenant_id', person: 'a.person_id', on: 'r.until_on', where: "r.state <> 'cancelled'", goes: false }];
