import type { AskSet } from '#platform/db/ask-set.ts';

/** Deputies asked to sign with the lead, and the lead to fill in one form a round, however many offices answered. */
export const suggestionAsks: readonly AskSet[] = [
  { kind: 'suggestion.cosign', from: 'suggestion_cosigner c', tenant: 'c.tenant_id', person: 'c.person_id', on: 'c.asked_on', where: 'true', goes: false },
  { kind: 'suggestion.appraise', from: "(select tenant_id, suggestion_id, round, max(issued_on) as asked_on from suggestion_reply where state = 'issued' group by tenant_id, suggestion_id, round) r join suggestion s on s.tenant_id = r.tenant_id and s.id = r.suggestion_id", tenant: 'r.tenant_id', person: 's.lead_person_id', on: 'r.asked_on', where: 'true', goes: false },
];
