import type { AskSet } from '#platform/db/ask-set.ts';
import { promisesByCase } from './cases.ts';

/** Each deputy who leads one of its cases is asked once whether a promise that counts as kept was kept, however many of them he leads. */
export const promiseAsks: readonly AskSet[] = [{
  kind: 'promise.isItDone',
  from: `(select distinct c.tenant_id, c.promise_id, s.lead_person_id from ${promisesByCase} c join suggestion s on s.tenant_id = c.tenant_id and s.id = c.suggestion_id) k
    join promise p on p.tenant_id = k.tenant_id and p.id = k.promise_id`,
  tenant: 'p.tenant_id', person: 'k.lead_person_id', on: 'p.kept_on', where: "p.state = 'kept'", goes: false,
}];
