import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { setCosigners } from '../store/writes.ts';

/** A colleague does not sign, with or without a word. Nobody is told by message; the lead sees it in the paper. */
export const declineCosign = action(motion.verbs.declineCosign)<Motion>({
  apply: async (work, subject) => {
    const { tx, input, today, actor } = work;
    await setCosigners(tx, subject.id, { personId: actor.personId ?? '' }, { state: 'declined', answeredOn: today, words: input.words ?? null });
    return move(work, subject, 'declineCosign', { audience: 'writers' });
  },
});
