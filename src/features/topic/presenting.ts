import { type Work, permitted } from '#platform/feature.ts';
import { topic } from './contract.ts';
import { policy } from './policy.ts';
import { isOver, isOwn, keeps } from './rules.ts';
import type { ListRow } from './store.ts';

/** Whose round it is; the whole town is named by the page. */
const hostOf = ({ stationId, stationName, groupId, groupName }: ListRow) => (stationId !== null ? { of: 'station' as const, id: stationId, name: stationName } : groupId !== null ? { of: 'group' as const, id: groupId, name: groupName } : { of: 'town' as const, id: null, name: null });

/** A round as this reader's list shows it, and what he may do with it now. */
export const rowFields = ({ actor, today }: Work, round: ListRow) => ({
  id: round.id, version: round.version, state: round.state, host: hostOf(round), year: round.year, untilOn: round.untilOn, isOver: isOver(round, today), openedOn: round.openedOn, askedCount: round.askedIds.length,
  topicCount: keeps(actor, round) || round.state === 'closed' ? round.topics.length : null, myCount: round.topics.filter((one) => isOwn(actor, one)).length, can: permitted(policy, topic.verbs, actor, round, today, ['propose', 'enterFor']),
});
