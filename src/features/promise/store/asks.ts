import type { AskSet } from '#platform/db/ask-set.ts';

/** The lead is asked whether a promise that counts as kept was kept. */
export const promiseAsks: readonly AskSet[] = [{ kind: 'promise.isItDone', from: 'promise p join suggestion s on s.tenant_id = p.tenant_id and s.id = p.suggestion_id', tenant: 'p.tenant_id', person: 's.lead_person_id', on: 'p.kept_on', where: "p.state = 'kept'", goes: false }];
