import type { AskSet } from '#platform/db/ask-set.ts';

/** Deputies asked to move a motion with the lead. */
export const motionAsks: readonly AskSet[] = [{ kind: 'motion.cosign', from: 'motion_cosigner c', tenant: 'c.tenant_id', person: 'c.person_id', on: 'c.asked_on', where: 'true', goes: false }];
