import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { topic } from '../contract.ts';
import { addTopic } from '../proposing.ts';
import type { Round } from '../rules.ts';

/** 代录: a deputy told it by phone or on paper, also after the last day; it says who entered it. */
export const enterFor = action(topic.verbs.enterFor)<Round>({
  apply: (work, round) => {
    const { personId } = work.input;
    if (!round.askedIds.includes(personId)) refuse('topic.notAmongAsked');
    return addTopic(work, round, personId, work.input);
  },
});
