import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { duty } from '../contract.ts';
import type { ArchivedLine } from '../rules.ts';
import { insertObjection } from '../store/archive.ts';

/** The deputy says that a line of his archive is not right. */
export const object = action(duty.verbs.object)<ArchivedLine>({
  apply: async ({ tx, actor, now, input }, { id }) => {
    await insertObjection(tx, { id: newId(now.getTime()), dutyId: id, words: input.words, objectedBy: actor.personId ?? refuse('duty.notYours', 403), objectedAt: now });
    return { id };
  },
});
