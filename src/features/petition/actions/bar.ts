import { action } from '#platform/feature.ts';
import { keepAway } from '../barring.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Whom it is about, or who must keep away, knows nothing of it from now on; somebody who can go on with it must be left. */
export const bar = action(petition.verbs.bar)<Petition>({
  apply: async (work, subject) => {
    const { personId, ground, words } = work.input;
    await keepAway(work, subject, [personId], ground);
    return move(work, subject, 'bar', { words });
  },
});
