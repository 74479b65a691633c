import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellSigners } from '../telling.ts';

/** The presidium does not consent: it goes on as it stood. */
export const refuseWithdrawal = action(motion.verbs.refuseWithdrawal)<Motion>({
  apply: async (work, subject) => {
    await tellSigners(work, subject, 'withdrawalRefused');
    return move(work, subject, 'refuseWithdrawal', { words: work.input.words, change: { withdrawalAskedOn: null } });
  },
});
