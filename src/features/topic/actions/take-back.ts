import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { topic } from '../contract.ts';
import { type Round, mayTakeBack } from '../rules.ts';
import { update, updateTopics } from '../store.ts';

/** Takes a topic back before it is sorted: one’s own, or one entered for a deputy by mistake. Nobody reads it any more. */
export const takeBack = action(topic.verbs.takeBack)<Round>({
  apply: async ({ tx, actor, today, input }, round) => {
    const one = round.topics.find(({ id }) => id === input.topicId) ?? refuse('topic.noSuchTopic', 409);
    if (!mayTakeBack(actor, round, one)) refuse('topic.notYours', 403);
    await updateTopics(tx, round.id, [one.id], { takenBackOn: today });
    await update(tx, round.id);
    return { id: round.id };
  },
});
