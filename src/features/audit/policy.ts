import { type Actor, has } from '#kernel/actor.ts';
import { type Clause, only } from '#kernel/verdict.ts';

/** The audit is read by those who answer for it: the audit administrator, the chair, and the county over its towns. */
const readsAudit: Clause<unknown> = only((actor) => has(actor, 'auditAdmin', 'chair', 'countyOfficer'), 'audit.notYours');

/** A letter may be about the chair himself: he reads what was done with letters on their own pages, where he may, and not here. */
export const keptFrom = (actor: Actor): readonly string[] => (has(actor, 'auditAdmin', 'countyOfficer') ? [] : ['petition']);

/** Nothing here is changed by a verb. */
export const policy = { see: [readsAudit] };
