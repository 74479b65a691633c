import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { topic } from '../contract.ts';
import { addTopic } from '../proposing.ts';
import type { Round } from '../rules.ts';

/** 提选题: a deputy who was asked says what an activity should be about. */
export const propose = action(topic.verbs.propose)<Round>({
  apply: (work, round) => addTopic(work, round, work.actor.personId ?? refuse('topic.notAsked', 403), work.input),
});
