import type { AskSet } from '#platform/db/ask-set.ts';
import { promisesByCase } from './cases.ts';

/** Each deputy who leads one of its cases is asked whether a promise that counts as kept was kept. */
export const promiseAsks: readonly AskSet[] = [{ kind: 'promise.isItDone', from: `${promisesByCase} k join promise p on p.tenant_id = k.tenant_id and p.id = k.promise_id join suggestion s on s.tenant_id = k.tenant_id and s.id = k.suggestion_id`, tenant: 'p.tenant_id', person: 's.lead_person_id', on: 'p.kept_on', where: "p.state = 'kept'", goes: false }];
