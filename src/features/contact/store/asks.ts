import type { AskSet } from '#platform/db/ask-set.ts';

/** The next visit a deputy set himself. */
export const contactAsks: readonly AskSet[] = [{ kind: 'contact.nextVisit', from: 'visit v', tenant: 'v.tenant_id', person: 'v.deputy_person_id', on: 'v.next_on', where: 'v.voided_on is null', goes: true }];
