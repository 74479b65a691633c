import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';
import { unbar as letIn } from '../store/writes.ts';

/** It was a mistake, or the ground is gone. */
export const unbar = action(petition.verbs.unbar)<Petition>({
  apply: async (work, subject) => {
    const { personId, words } = work.input;
    if (!subject.barredIds.includes(personId)) refuse('petition.notBarredBefore', 409);
    await letIn(work.tx, subject.id, personId);
    return move(work, subject, 'unbar', { words });
  },
});
