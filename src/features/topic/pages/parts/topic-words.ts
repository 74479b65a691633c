import type { OutputOf } from '#kernel/contract.ts';
import { type Mirror, fill } from '#kernel/words.ts';
import type { topic } from '../../contract.ts';
import type { text } from '../../text.ts';

/** A round as the pages have it, one in a list, and one of its topics. */
export type Round = OutputOf<typeof topic.views.detail>;
export type Row = OutputOf<typeof topic.views.list>['rows'][number];
export type Topic = Round['topics'][number];

/** Whose round it is: the station, the group, or the whole town. */
export const hostOf = ({ host }: Pick<Row, 'host'>, words: Mirror<typeof text>): string => host.name ?? words.town;

/** What the round is called: whose, and for which year. */
export const titleOf = (round: Pick<Row, 'host' | 'year'>, words: Mirror<typeof text>): string => fill(words.list.title, { host: hostOf(round, words), year: round.year });

/** Where it stands; one whose last day has passed waits for the asker. */
export const stateOf = ({ state, isOver }: Pick<Row, 'state' | 'isOver'>, words: Mirror<typeof text>): string => (state === 'open' && isOver ? words.list.over : words.states[state]);

/** How many topics: all for whoever sees them, else one’s own. */
export const countOf = ({ topicCount, myCount }: Pick<Row, 'topicCount' | 'myCount'>, words: Mirror<typeof text>): string =>
  (topicCount === null ? (myCount > 0 ? fill(words.list.mine, { count: myCount }) : '') : fill(words.list.topics, { count: topicCount }));

/** Is there something to do for whoever asked? To propose and to take back stand with the topics. */
export const keeps = ({ can }: Pick<Row, 'can'>): boolean => (['close', 'enterFor', 'amend', 'reopen', 'cancel'] as const).some((act) => can.includes(act));
