import type { Verb } from '#kernel/contract.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { accept } from '#features/drive/actions/accept.ts';
import { handIn } from '#features/drive/actions/hand-in.ts';
import { improve } from '#features/drive/actions/improve.ts';
import { launch } from '#features/drive/actions/launch.ts';
import { plan } from '#features/drive/actions/plan.ts';
import { shareLessons } from '#features/drive/actions/share-lessons.ts';
import { tick } from '#features/drive/actions/tick.ts';
import { lackingByStation } from '#features/drive/finding.ts';
import { find, tasksOf } from '#features/drive/store.ts';
import { text } from '#features/drive/text.ts';
import type { Drive } from '#features/drive/rules.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Action } from '#platform/feature.ts';
import { actorOf, holder } from '../world/town.ts';
import { type Ground, type Worker, does, workOf } from './by-verbs.ts';

const lookers = ['主席团成员王志远、李秀兰', '主席团成员陈国华、周桂芳'];
const tasks = ['把接待时间、地点、联系方式告诉群众', '代表名单和照片贴在门口', '明确专人记载四簿四卡'];
const aim = '以镇人大代表为主体，驻镇的县人大代表共同参加，把代表之家建在代表相对靠近、易于集中、便于联系选民的地方。试点先行，以点带面，整体推进。';

/** A verb upon the drive as it stands. */
async function actsOn<V extends Verb>(work: Worker, action: Action<V, Drive>, id: string, input: object): Promise<void> {
  const drive = await find(work.tx, id, true);
  if (!drive) throw new Error('the drive is missing');
  await action.apply({ ...work, input: { id, version: drive.version, ...input } } as Parameters<Action<V, Drive>['apply']>[0], drive);
}

/**
 * This term's drive for the homes of deputies, in three phases of March, by the verbs themselves: a community goes first, then the 26 are
 * looked at; where something is missing it is to be improved by summer, and two have asked to be looked at again.
 */
export async function loadDrives(tx: Tx, ground: Ground): Promise<void> {
  const { town, now } = ground;
  const today = dateOn(now);
  const year = Number(today.slice(0, 4)) - (today.slice(5) > '05-20' ? 0 : 1);
  const on = (day: string, hour = 9) => new Date(`${year}-${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);
  const at = (day: string, hour = 9): Worker => workOf(tx, ground, on(day, hour));
  const lacking = await lackingByStation({ ...at('03-26'), input: null });
  const whole = (id: string) => lacking.get(id)?.lacking.length === 0;
  const pilot = town.stations.find(({ id, host }) => host === 'community' && whole(id)) ?? town.stations[0];
  if (!pilot) return;
  const id = await does(at('03-02'), plan, {
    name: '新一届“人大代表之家”创建活动', aim, jointOn: `${year}-05-08`, stationIds: town.stations.map((one) => one.id), pilotStationId: pilot.id, tasks: tasks.map((what) => ({ what })),
    phases: [
      { name: '准备工作', fromOn: `${year}-03-01`, toOn: `${year}-03-10`, words: '制定实施意见，出台制度和表格，划分建立范围，召开主席团会议和动员会' }, { name: '组织实施', fromOn: `${year}-03-11`, toOn: `${year}-03-25`, words: '按标准全面创建，做到门前有牌子、墙上有内容、橱内有资料' },
      { name: '检查验收', fromOn: `${year}-03-25`, toOn: `${year}-03-31`, words: '组织主席团成员检查验收，发现问题，及时解决' },
    ],
  });
  await actsOn(at('03-10'), launch, id, {});
  const taskIds = (await tasksOf(tx, [id])).map((task) => task.id);
  const order = [pilot, ...town.stations.filter((one) => one !== pilot)];
  for (const [place, { id: stationId, recorderPersonId }] of order.entries()) {
    const there = { id, stationId };
    const by = (day: string, hour = 9): Worker => ({ ...at(day, hour), actor: actorOf(town, recorderPersonId ?? holder(town, 'clerk')) });
    const first = place === 0;
    for (const [nth, taskId] of taskIds.entries()) await does(by(first ? '03-14' : '03-24', 9 + nth), tick, { ...there, taskId, doneOn: `${year}-03-${first ? 12 + nth : 17 + ((place + nth) % 8)}` });
    await does(by(first ? '03-16' : '03-25', 15), handIn, there);
    const lookedOn = first ? `${year}-03-18` : `${year}-03-${26 + (place % 5)}`;
    const look = { ...there, lookedOn, lookedBy: lookers[place % 2] ?? '' };
    const seen = lacking.get(stationId)?.lacking ?? [];
    if (seen.length === 0) await does(at(lookedOn.slice(5), 16), accept, look);
    else await does(at(lookedOn.slice(5), 16), improve, { ...look, words: `补上${seen.map((mark) => text.lacks[mark]).join(text.comma)}`, dueOn: `${year}-04-30` });
    if (first) await actsOn(at('03-19'), shareLessons, id, { words: '先把负责人、召集人和记录人定下来，再挂牌、上墙；资料柜按四簿四卡分格，来人一看就懂；名单和接待时间贴在门口，当月就有人来。' });
  }
  const improving = order.filter(({ id: stationId }) => !whole(stationId)).slice(0, 2);
  for (const { id: stationId, recorderPersonId } of improving) await does({ ...workOf(tx, ground, new Date(now.getTime() - 3 * 86_400_000)), actor: actorOf(town, recorderPersonId ?? holder(town, 'clerk')) }, handIn, { id, stationId });
  // What was told in March was read in March.
  const lately = new Date(`${addDays(today, -7)}T00:00:00Z`);
  for (const column of ['readAt', 'digestedAt'] as const) await tx.db.updateTable('notice').set((row) => ({ [column]: row.ref('createdAt') })).where('tenantId', '=', tx.tenantId).where('kind', 'like', 'drive.%').where('createdAt', '<', lately).execute();
}
