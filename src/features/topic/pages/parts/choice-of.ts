import type { input as RawInput } from 'zod/mini';
import type { topic } from '../../contract.ts';
import type { Topic } from './topic-words.ts';

/** What becomes of a topic in the form: a line of its own, one line with another topic, joined to a line, or set aside. */
export const ways = ['line', 'with', 'join', 'aside'] as const;
export type Way = (typeof ways)[number];

/** What was typed about one topic. */
export interface Typed {
  readonly way?: Way;
  readonly topic?: string;
  readonly kind?: string;
  readonly quarter?: string;
  readonly withId?: string;
  readonly activityId?: string;
}
/** By topic. */
export type TypedAll = Readonly<Record<string, Typed>>;

type Choice = Omit<RawInput<(typeof topic.verbs.close)['input']>, 'id' | 'version'>;

/** The topics that become a line, in the order of the page: errors of the server name them by their place. */
export const linesOf = (topics: readonly Topic[], typed: TypedAll): Topic[] => topics.filter(({ id }) => typed[id]?.way === 'line');

/** What is sent: whoever goes with another topic stands in that one’s line. */
export function choiceOf(topics: readonly Topic[], typed: TypedAll, asideReason: string): Choice {
  const of = (way: Way) => topics.filter(({ id }) => typed[id]?.way === way);
  const joins = Map.groupBy(of('join').filter(({ id }) => typed[id]?.activityId), ({ id }) => typed[id]?.activityId ?? '');
  const asideIds = of('aside').map(({ id }) => id);
  return {
    lines: linesOf(topics, typed).map(({ id, topic: words }) => ({
      kind: (typed[id]?.kind ?? '') as 'visit', topic: typed[id]?.topic?.trim() ?? words, quarter: Number(typed[id]?.quarter ?? 0), topicIds: [id, ...of('with').filter((one) => typed[one.id]?.withId === id).map((one) => one.id)],
    })),
    joins: [...joins].map(([activityId, some]) => ({ activityId, topicIds: some.map(({ id }) => id) })), asideIds, ...(asideIds.length > 0 && asideReason.trim() !== '' ? { asideReason: asideReason.trim() } : {}),
  };
}
