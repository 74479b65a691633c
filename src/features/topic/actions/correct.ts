import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { knownLine, linesFor } from '../choosing.ts';
import { topic } from '../contract.ts';
import type { Round } from '../rules.ts';
import { update, updateTopics } from '../store.ts';
import { tellProposers } from '../telling.ts';

/** A topic was sorted wrongly: it belongs to another line, or to none. Its proposer is told; the line itself is changed in the plan. */
export const correct = action(topic.verbs.correct)<Round>({
  apply: async (work, round) => {
    const { tx, input: { topicId, activityId, reason } } = work;
    if (!round.topics.some(({ id }) => id === topicId)) refuse('topic.noSuchTopic', 409);
    if ((activityId === undefined) === (reason === undefined)) refuse('topic.oneOfBoth');
    const fate = activityId === undefined ? { fate: 'aside', activityId: null, fateWords: reason ?? null } : { fate: 'joined', activityId: knownLine(await linesFor(work, round), activityId), fateWords: null };
    await updateTopics(tx, round.id, [topicId], fate);
    await update(tx, round.id);
    await tellProposers(work, round, [topicId]);
    return { id: round.id };
  },
});
