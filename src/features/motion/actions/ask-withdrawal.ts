import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellChair } from '../telling.ts';

/** The movers want it back before the vote; the presidium has to consent. */
export const askWithdrawal = action(motion.verbs.askWithdrawal)<Motion>({
  apply: async (work, subject) => {
    const { words } = work.input;
    await tellChair(work, subject, 'withdrawalAsked');
    return move(work, subject, 'askWithdrawal', { words, change: { withdrawalAskedOn: work.today, withdrawalWords: words } });
  },
});
