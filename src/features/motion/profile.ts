import { ruleFlag } from '#features/settings/public.ts';
import type { Tx } from '#platform/db/connect.ts';

/** Has this town's session a committee that looks at motions first 议案审查委员会? */
export const hasCommittee = (tx: Tx, today: string): Promise<boolean> => ruleFlag(tx, 'motionCommittee', today);
