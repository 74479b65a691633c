import { addDays } from '#kernel/dates.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { Say, Situation, Step } from './situation.ts';

const inTime: Say = ({ house }) => ({ untilOn: addDays(dayOf(house), 20) });
/** The topic of the world becomes a line of the plan. */
const chosen: Say = ({ world }) => ({ lines: [{ kind: 'visit', topic: '看水塔', quarter: 4, topicIds: [world.ids['topicId']] }], joins: [], asideIds: [], asideReason: undefined });
const setAside: Say = ({ world }) => ({ lines: [], joins: [], asideIds: [world.ids['topicId']], asideReason: '已有安排' });
const closed = [['topic.close', setAside, 'clerk']] as const satisfies readonly Step[];

/** What goes before each verb of a round of topics; the world has one that goes on, with one topic. */
export const topicSituations: Readonly<Record<string, Situation>> = {
  'topic.open': { say: async (stage) => ({ ...await inTime(stage), year: stage.world.year + 1, stationId: stage.world.ids['stationId'], groupId: undefined }), as: 'clerk' },
  'topic.enterFor': { say: ({ world }) => ({ personId: world.ids['deputyId'] }), as: 'clerk' },
  'topic.amend': { say: inTime, as: 'clerk' },
  'topic.close': { say: chosen, as: 'clerk' },
  'topic.correct': { after: closed, say: ({ world }) => ({ topicId: world.ids['topicId'], activityId: undefined, reason: '明年再看' }), as: 'clerk' },
  'topic.cancel': { as: 'clerk' },
  'topic.reopen': { after: closed, say: inTime, as: 'clerk' },
};
