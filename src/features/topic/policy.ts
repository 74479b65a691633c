import type { Actor } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type Hosts, mayHost } from '#features/activity/rules/hosts.ts';
import { type LifeVerb, type Round, isAsked, isOver, keeps, leftFor, life, mayTakeBack, most, reads } from './rules.ts';

type Sentence = Clause<Round>;
const says = (test: (actor: Actor, round: Round, today: string) => boolean, code: string, status?: 403 | 409): Sentence => only(test, code, status);

const theHost = only<Hosts>(mayHost, 'topic.onlyTheHost');
const theKeeper = says(keeps, 'topic.onlyTheHost');
const theAsked = says(isAsked, 'topic.notAsked');
const notOver = says((_, round, today) => !isOver(round, today), 'topic.isOver', 409);
const notTooMany = only<Round>((actor, round) => leftFor(round, actor.personId) > 0, 'topic.enough', 409, { most: most.each });
const ownOne = says((actor, round) => round.topics.some((topic) => mayTakeBack(actor, { ...round, state: 'open' }, topic)), 'topic.notYours');
const now = (verb: LifeVerb): Sentence => says((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);

/** Whoever may plan asks and chooses; whoever was asked proposes. */
export const policy: Policy<Record<LifeVerb, Round> & { open: Hosts }, Round> = {
  see: [says(reads, 'topic.onlyReaders')],
  open: [theHost],
  propose: [theAsked, now('propose'), notOver, notTooMany],
  enterFor: [theKeeper, now('enterFor')],
  takeBack: [ownOne, now('takeBack')],
  amend: [theKeeper, now('amend')],
  close: [theKeeper, now('close')],
  correct: [theKeeper, now('correct')],
  cancel: [theKeeper, now('cancel')],
  reopen: [theKeeper, now('reopen')],
};
