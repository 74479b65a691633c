import { has } from '#kernel/actor.ts';
import { type Clause, only } from '#kernel/verdict.ts';

/** The audit is read by those who answer for it: the audit administrator, the chair, and the county over its towns. */
export const readsAudit: Clause<unknown> = only((actor) => has(actor, 'auditAdmin', 'chair', 'countyOfficer'), 'audit.notYours');

/** Nothing here is changed by a verb. */
export const policy = { see: [readsAudit] };
