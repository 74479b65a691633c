import type { Verb } from '#kernel/contract.ts';
import { addDays, dateOn, yearOf } from '#kernel/dates.ts';
import { quarterOf } from '#features/activity/rules/pace.ts';
import { close } from '#features/topic/actions/close.ts';
import { enterFor } from '#features/topic/actions/enter-for.ts';
import { open } from '#features/topic/actions/open.ts';
import { propose } from '#features/topic/actions/propose.ts';
import type { Round } from '#features/topic/rules.ts';
import { find, topicsOf } from '#features/topic/store.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Action } from '#platform/feature.ts';
import { demoKeys } from '../demo-keys.ts';
import { actorOf } from '../world/town.ts';
import { type Ground, type Worker, does, workOf } from './by-verbs.ts';

/** A verb upon the round as it stands. */
async function actsOn<V extends Verb>(work: Worker, action: Action<V, Round>, id: string, input: object): Promise<void> {
  const round = await find(work.tx, id, true);
  if (!round) throw new Error('the round is missing');
  await action.apply({ ...work, input: { id, version: round.version, ...input } } as Parameters<Action<V, Round>['apply']>[0], round);
}

/** Two rounds by the verbs themselves: a group's, of which two topics stand in the plan and one was set aside, and one of a station that goes on. */
export async function loadTopics(tx: Tx, ground: Ground): Promise<void> {
  const { town, now } = ground;
  const today = dateOn(now);
  const at = (daysAgo: number, personId?: string): Worker => {
    const work = workOf(tx, ground, new Date(`${addDays(today, -daysAgo)}T10:00:00+08:00`));
    return personId ? { ...work, actor: actorOf(town, personId) } : work;
  };
  const me = town.persons.find(({ phone }) => phone === demoKeys.deputyPhone)?.id;
  const group = town.groups.find(({ id }) => town.mandates.some((one) => one.personId === me && one.groupId === id));
  const station = town.stations.find(({ convenerPersonId, deputyIds }) => convenerPersonId === me && deputyIds.length > 1);
  const members = town.mandates.filter(({ groupId, personId }) => groupId === group?.id && personId !== me).map(({ personId }) => personId);
  const [one, other, third] = members;
  if (!group || !one || !other || !third) return;
  const head = group.headPersonId ?? undefined;
  // The quarter that is about to come: its lines wait for their notice.
  const soon = addDays(today, 75);
  const id = await does(at(40, head), open, { groupId: group.id, year: yearOf(soon), untilOn: addDays(today, -28), words: '今年重点听老人和学生家长的' });
  await actsOn(at(38, one), propose, id, { topic: '看看村里的老年食堂开得怎么样', kind: 'visit', reason: '老人说菜贵，有的开了又停' });
  await actsOn(at(35, other), propose, id, { topic: '放学路上的车太快，去看看', reason: '学校门口没有减速带' });
  await actsOn(at(33), enterFor, id, { personId: third, topic: '请县里把国道改道' });
  const [canteen, road, highway] = await topicsOf(tx, id);
  if (!canteen || !road || !highway) return;
  await actsOn(at(26, head), close, id, {
    lines: [{ kind: 'visit', topic: '走访老年食堂', quarter: quarterOf(soon), topicIds: [canteen.id] }, { kind: 'forum', topic: '座谈学生上下学路上的安全', quarter: quarterOf(soon), topicIds: [road.id] }],
    joins: [], asideIds: [highway.id], asideReason: '国道归省里管，可以另写成代表建议',
  });
  if (station && me) {
    const going = await does(at(4, me), open, { stationId: station.id, year: yearOf(soon), untilOn: addDays(today, 10) });
    const [deputy] = station.deputyIds.filter((personId) => personId !== me);
    if (deputy) await actsOn(at(2, deputy), propose, going, { topic: '看看新铺的水管通到户没有', reason: '有几户反映水压不够' });
  }
  // What was told weeks ago was read then.
  const lately = new Date(`${addDays(today, -7)}T00:00:00Z`);
  for (const column of ['readAt', 'digestedAt'] as const) await tx.db.updateTable('notice').set((row) => ({ [column]: row.ref('createdAt') })).where('tenantId', '=', tx.tenantId).where('kind', 'like', 'topic.%').where('createdAt', '<', lately).execute();
}
