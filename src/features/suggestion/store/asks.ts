import type { AskSet } from '#platform/db/ask-set.ts';

/** Deputies asked to sign with the lead, and the lead to fill in a form on each answer. */
export const suggestionAsks: readonly AskSet[] = [
  { kind: 'suggestion.cosign', from: 'suggestion_cosigner c', tenant: 'c.tenant_id', person: 'c.person_id', on: 'c.asked_on', where: 'true', goes: false },
  { kind: 'suggestion.appraise', from: 'suggestion_reply r join suggestion s on s.tenant_id = r.tenant_id and s.id = r.suggestion_id', tenant: 'r.tenant_id', person: 's.lead_person_id', on: 'r.issued_on', where: "r.state = 'issued'", goes: false },
];
