import { withdraw as strikeFromArchive } from '#features/duty/public.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { followShown } from '../publishing.ts';
import { actDay, move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellClerk, tellSigners } from '../telling.ts';

/** The presidium consents: deliberation ends. */
export const agreeWithdrawal = action(motion.verbs.agreeWithdrawal)<Motion>({
  apply: async (work, subject) => {
    const on = actDay(work, work.input.on, subject.withdrawalAskedOn);
    await strikeFromArchive(work, { refFeature: 'motion', refId: subject.id });
    await followShown(work, subject, { state: 'withdrawn' });
    await tellSigners(work, subject, 'withdrawalAgreed');
    await tellClerk(work, subject, 'withdrawalAgreed');
    return move(work, subject, 'agreeWithdrawal', { on, change: { withdrawalAskedOn: null } });
  },
});
