import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { voice } from '../voicing.ts';

/** The deputy says whether it is done. The words go to the presidium, not into the timeline that the office reads. */
export const answer = action(promise.verbs.answer)<PromiseMade>({
  apply: async (work, made) => {
    const { answer: said, words = null } = work.input;
    await voice(work, made, { personId: work.actor.personId, opinionId: null, answer: said, words, way: 'own' });
    return move(work, made, 'answer');
  },
});
