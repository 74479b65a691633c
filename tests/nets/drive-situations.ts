import { addDays } from '#kernel/dates.ts';
import { phasesFrom } from '#tests/support/makers/drive.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { Situation, Stage, Step } from './situation.ts';

const today = ({ house }: Stage): string => dayOf(house);
const planned = async ({ look, world }: Stage): Promise<string> => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  return String((await look(`select id from drive where state = 'planned'`))[0]?.['id']);
};
const inDrive = ({ world }: Stage) => ({ stationId: world.ids['stationId'], version: 1 });
const tickNow = (stage: Stage) => ({ stationId: stage.world.ids['stationId'], taskId: stage.world.ids['taskId'], doneOn: today(stage) });
const lookNow = (stage: Stage) => ({ ...inDrive(stage), lookedOn: today(stage), lookedBy: '主席团成员' });
/** Its station has all that is looked at: plate, rules, cabinet as noted, a convener, and a line of this year's plan. */
const allThere: readonly Step[] = [['station.equip', () => ({ venue: 'own', furnished: true, cabinet: true, plate: true, wallRules: ['closedSeason', 'activities', 'contact', 'reception', 'dutyReport'], photoIds: undefined }), 'clerk'], ['station.staff', ({ world }) => ({ headId: undefined, convenerId: world.ids['deputyId'], recorderId: undefined, deputyIds: [] }), 'clerk']];

/** What goes before each verb of a drive; the world has one that runs at its station. */
export const driveSituations: Readonly<Record<string, Situation>> = {
  'drive.plan': { say: (stage) => ({ phases: phasesFrom(today(stage)), stationIds: [stage.world.ids['stationId']], tasks: [{ what: '开发动会' }] }) },
  'drive.amend': { say: (stage) => ({ phases: phasesFrom(today(stage)), stationIds: [stage.world.ids['stationId']], tasks: [{ id: stage.world.ids['taskId'], what: '开发动会' }, { what: '宣传' }] }) },
  'drive.launch': { after: [['drive.plan', (stage) => ({ id: undefined, version: undefined, phases: phasesFrom(today(stage)), stationIds: [stage.world.ids['stationId']], tasks: [] })]], say: async (stage) => ({ id: await planned(stage) }) },
  'drive.tick': { say: tickNow }, 'drive.untick': { after: [['drive.tick', tickNow]], say: (stage) => ({ ...tickNow(stage), doneOn: undefined }) },
  'drive.handIn': { say: inDrive },
  'drive.accept': { after: [['drive.tick', tickNow], ...allThere], say: lookNow },
  'drive.improve': { say: (stage) => ({ ...lookNow(stage), dueOn: addDays(today(stage), 10) }) },
  'drive.takeBack': { after: [['drive.improve', (stage) => ({ ...lookNow(stage), dueOn: addDays(today(stage), 10) })]], say: (stage) => ({ ...inDrive(stage), version: 2 }) },
  'drive.reopen': { after: ['drive.close'] },
};
