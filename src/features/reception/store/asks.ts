import type { AskSet } from '#platform/db/ask-set.ts';

/** Turns on a rota that is published. */
export const receptionAsks: readonly AskSet[] = [{ kind: 'reception.onDuty', from: 'reception_turn t join reception_day d on d.tenant_id = t.tenant_id and d.id = t.day_id join reception_rota r on r.tenant_id = d.tenant_id and r.id = d.rota_id', tenant: 't.tenant_id', person: 't.person_id', on: 'd.held_on', where: "r.published_on is not null and d.state <> 'cancelled'", goes: true }];
