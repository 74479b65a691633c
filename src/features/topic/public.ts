import { keepsTheOffice } from '#kernel/actor.ts';
import type { Work } from '#platform/feature.ts';
import { keeps } from './rules.ts';
import { overRounds } from './store.ts';

/** 活动选题征集表 of a round, for whoever may see it. */
export { topicTable } from './papers.ts';

/** Rounds whose last day has passed and in which this actor is to choose: what he opened, and what is his station’s or group’s; the town’s the office’s. */
export async function roundsWaiting({ tx, actor, today }: Work): Promise<{ id: string; year: number; hostName: string | null; topicCount: number }[]> {
  const over = (await overRounds(tx, actor, today)).filter((round) => keeps(actor, round) && (round.openedBy === actor.personId || !keepsTheOffice(actor) || (round.stationId === null && round.groupId === null)));
  return over.map(({ id, year, stationName, groupName, topics }) => ({ id, year, hostName: stationName ?? groupName, topicCount: topics.length }));
}
