import { type Actor, has } from '#kernel/actor.ts';
import { workflow } from '#kernel/workflow.ts';
import type { Kind } from '#features/activity/rules.ts';
import { type Hosts, mayHost } from '#features/activity/rules/hosts.ts';
import { readers } from '#features/activity/rules/readers.ts';

/** The clauses the steps rest on, for the pages and docs/law.md. */
export const laws = {
  /** 主席团每年选择若干关系本地区群众切身利益和社会普遍关注的问题，有计划地安排代表活动 */
  choosesIssues: '《地方组织法》第十九条',
} as const;

/** States of a round. */
export const states = ['open', 'closed', 'cancelled'] as const;
export type State = (typeof states)[number];

/** The life of a round 征集. Ended too early, it goes on. */
export const life = workflow({
  states,
  initial: 'open',
  final: ['closed', 'cancelled'],
  steps: {
    propose: { from: ['open'] },
    enterFor: { from: ['open'] },
    takeBack: { from: ['open'] },
    amend: { from: ['open'] },
    close: { from: ['open'], to: 'closed' },
    correct: { from: ['closed'] },
    cancel: { from: ['open'], to: 'cancelled' },
    reopen: { from: ['closed', 'cancelled'], to: 'open' },
  },
});
export type LifeVerb = (typeof life.verbs)[number];

/** What became of a topic: a line of the plan was made of it, it was joined to one, or it was set aside. */
export const fates = ['planned', 'joined', 'aside'] as const;
export type Fate = (typeof fates)[number];

/** At most: topics of one deputy in a round, days until which deputies are asked, deputies asked, topics of a round. */
export const most = { each: 5, days: 92, asked: 500, topics: 500 } as const;

/** The kind of activity a topic is for; null where its deputy said none. */
export type TopicKind = Kind | null;

/** A topic as the verbs of its round see it. */
export interface Topic {
  readonly id: string;
  readonly personId: string;
  readonly enteredBy: string | null;
  readonly fate: Fate | null;
}

/** A round as its verbs and its policy see it; of the topics those that were not taken back. */
export interface Round {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly stationId: string | null;
  readonly groupId: string | null;
  readonly groupHeadId: string | null;
  readonly year: number;
  readonly untilOn: string;
  readonly askedIds: readonly string[];
  readonly topics: readonly Topic[];
}

type Whose = Pick<Round, 'stationId' | 'groupId' | 'groupHeadId'>;
const hostsOf = ({ stationId, groupId, groupHeadId }: Whose): Hosts => ({ stationIds: stationId === null ? [] : [stationId], groupHeadIds: groupId === null ? [] : [groupHeadId] });

/** Whoever may plan for them asks for topics and chooses among them. */
export const keeps = (actor: Actor, round: Whose): boolean => mayHost(actor, hostsOf(round));
/** Who reads of activities reads of what they are to be about. */
export const reads = (actor: Actor): boolean => has(actor, ...readers);

const isMe = (actor: Actor, personId: string | null): boolean => actor.personId !== null && actor.personId === personId;
/** It is this person’s, or he entered it. */
export const isOwn = (actor: Actor, { personId, enteredBy }: Pick<Topic, 'personId' | 'enteredBy'>): boolean => isMe(actor, personId) || isMe(actor, enteredBy);
/** Was this person asked, and is he a deputy still? */
export const isAsked = (actor: Actor, { askedIds }: Pick<Round, 'askedIds'>): boolean => has(actor, 'deputy') && askedIds.some((id) => isMe(actor, id));

/** While it goes on nobody writes after another: the asker sees what comes, everybody else his own, all of it once the round is closed. */
export const sees = (actor: Actor, round: Whose & Pick<Round, 'state'>, topic: Pick<Topic, 'personId' | 'enteredBy'>): boolean =>
  keeps(actor, round) || round.state === 'closed' || isOwn(actor, topic);

/** Not sorted yet: one’s own, or what was entered for a deputy, by whoever keeps the round. */
export const mayTakeBack = (actor: Actor, round: Whose & Pick<Round, 'state'>, topic: Topic): boolean =>
  life.allows(round.state, 'takeBack') && topic.fate === null && (isOwn(actor, topic) || (topic.enteredBy !== null && keeps(actor, round)));

/** How many more this person may propose. */
export const leftFor = ({ topics }: Pick<Round, 'topics'>, personId: string | null): number => Math.max(0, most.each - topics.filter((topic) => topic.personId === personId).length);

/** The last day has passed: who is late tells the asker, who enters it. */
export const isOver = ({ untilOn }: Pick<Round, 'untilOn'>, today: string): boolean => today > untilOn;

/** What the asker chose: topics that become a line of the plan, that are joined to one, and that are set aside. */
export interface Choice {
  readonly lines: readonly { readonly topicIds: readonly string[] }[];
  readonly joins: readonly { readonly topicIds: readonly string[] }[];
  readonly asideIds: readonly string[];
  readonly asideReason?: string | undefined;
}

/** The topics that nobody has sorted yet. */
export const unsorted = ({ topics }: Pick<Round, 'topics'>): string[] => topics.filter(({ fate }) => fate === null).map(({ id }) => id);

/** What is wrong with a choice: each topic is sorted once, no line is of nothing, and what is set aside has its reason. */
export function flawOf(waiting: readonly string[], { lines, joins, asideIds, asideReason }: Choice): 'topic.emptyLine' | 'topic.notAllSorted' | 'topic.reasonMissing' | null {
  if ([...lines, ...joins].some(({ topicIds }) => topicIds.length === 0)) return 'topic.emptyLine';
  const sorted = [...lines, ...joins].flatMap(({ topicIds }) => topicIds).concat(asideIds).toSorted();
  const wanted = waiting.toSorted();
  if (sorted.length !== wanted.length || sorted.some((id, place) => id !== wanted[place])) return 'topic.notAllSorted';
  return asideIds.length > 0 && asideReason === undefined ? 'topic.reasonMissing' : null;
}

/** What a proposer is told of all his topics together. */
export const outcomeOf = (sorted: readonly Fate[]): 'chosen' | 'partly' | 'aside' => {
  const aside = sorted.filter((fate) => fate === 'aside').length;
  return aside === 0 ? 'chosen' : aside === sorted.length ? 'aside' : 'partly';
};
