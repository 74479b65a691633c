import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { hide as hideShown } from '../store/published.ts';

/** Takes it out of public sight; why is on record. */
export const hide = action(motion.verbs.hide)<Motion>({
  apply: async (work, subject) => {
    const { tx, today, input: { words } } = work;
    const done = await move(work, subject, 'hide', { words });
    await hideShown(tx, subject.id, today, words);
    await movePublication(tx);
    return done;
  },
});
