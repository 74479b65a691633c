import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';

/** A draft is put away; nobody but its writers knew of it. */
export const withdraw = action(motion.verbs.withdraw)<Motion>({
  apply: (work, subject) => move(work, subject, 'withdraw', { audience: 'writers' }),
});
