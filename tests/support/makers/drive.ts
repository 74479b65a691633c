import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import type { House } from '#platform/house.ts';
import { doing, seeing } from '#tests/support/makers.ts';

/** Three phases around a day, the check last. */
export const phasesFrom = (on: string) => [
  { name: '准备工作', fromOn: on, toOn: addDays(on, 9), words: '定方案，开发动会' }, { name: '组织实施', fromOn: addDays(on, 10), toOn: addDays(on, 24), words: '挂牌、制度上墙、资料进柜' }, { name: '检查验收', fromOn: addDays(on, 24), toOn: addDays(on, 30), words: '逐站验收' },
];

/** A drive that runs at one station, with one task. */
export async function makeDrive(house: House, { clerk, mark, stationId }: { clerk: Actor; mark: string; stationId: string }): Promise<{ id: string; taskId: string }> {
  const { id } = await doing(house, clerk, 'drive.plan', { name: `${mark}创建活动`, phases: phasesFrom('2026-08-20'), stationIds: [stationId], pilotStationId: stationId, tasks: [{ what: `${mark}宣传` }] }) as { id: string };
  await doing(house, clerk, 'drive.launch', { id, version: 1 });
  const { tasks } = await seeing(house, clerk, 'drive.detail', { id }) as unknown as { tasks: { id: string }[] };
  return { id, taskId: tasks[0]?.id ?? '' };
}
