import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { publish, waitingForAnother } from '../publishing.ts';
import type { Opinion } from '../rules.ts';

/** 公开审核: puts the words that were looked at before the public; by profile not the one who wrote them. */
export const publishSummary = action(opinion.verbs.publishSummary)<Opinion>({
  apply: async (work, subject) => {
    if ((await waitingForAnother(work, [subject]))(subject)) refuse('opinion.anotherPerson', 403);
    await publish(work, subject);
    return move(work, subject, { verb: 'publishSummary' });
  },
});
