import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { Say, Situation, Stage, Step } from './situation.ts';

const today = ({ house }: Stage): string => dayOf(house);
const notice: Say = (stage) => ({ startsOn: today(stage), endsOn: undefined, venue: '村委会', deputyIds: [stage.world.ids['deputyId']], convenerId: undefined, recorderId: undefined });
const attendance: Say = ({ world }) => ({ way: 'ticked', attendance: [{ personId: world.ids['deputyId'], attendance: 'present' }] });
const announced = [['activity.announce', notice, 'clerk']] as const satisfies readonly Step[];
const held = [...announced, ['activity.noteAttendance', attendance, 'clerk']] as const satisfies readonly Step[];
const minutes: Say = (stage) => ({ points: [], guests: [], tasks: [{ what: '换阀门', who: '水利站', dueOn: today(stage) }] });
const written = [...held, ['activity.writeMinutes', minutes, 'clerk']] as const satisfies readonly Step[];
const townWide: Say = () => ({ stationId: undefined, groupId: undefined });
const taskOf = async ({ look, world }: Stage): Promise<string> => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  const [row] = await look(`select id from activity_task where activity_id = $1`, [world.subjects['activity']]);
  return String(row?.['id']);
};

/** What goes before each verb of an activity; the world has a line of the plan. */
export const activitySituations: Readonly<Record<string, Situation>> = {
  'activity.plan': { say: () => ({ year: 2026, stationIds: [], groupIds: [] }) },
  'activity.announce': { say: notice },
  'activity.convene': { say: (stage) => ({ ...notice(stage), ...townWide(stage) }) },
  'activity.enterHeld': { say: (stage) => ({ ...notice(stage), deputyIds: undefined, ...attendance(stage), ...townWide(stage), endsOn: undefined }) },
  'activity.amend': { after: announced, say: notice },
  'activity.signUp': { after: announced },
  'activity.askLeave': { after: announced },
  'activity.agreeLeave': { after: [...announced, 'activity.askLeave'], say: ({ world }) => ({ personId: world.ids['deputyId'] }) },
  'activity.noteAttendance': { after: announced, say: attendance },
  'activity.correctAttendance': { after: held, say: ({ world }) => ({ way: 'typed', attendance: [{ personId: world.ids['deputyId'], attendance: 'absent' }] }) },
  'activity.raiseOpinion': { after: held, say: ({ world }) => ({ id: world.subjects['activity'] }) },
  'activity.writeMinutes': { after: held, say: minutes },
  'activity.sendBack': { after: written },
  'activity.signOff': { after: written, as: 'chair' },
  'activity.finishTask': { after: written, say: async (stage) => ({ taskId: await taskOf(stage) }) },
  'activity.report': { after: [...written, ['activity.signOff', () => ({}), 'chair']] },
  'activity.void': { after: held },
  'activity.publish': { after: announced, as: 'clerk' },
  'activity.publishSummary': { after: written, as: 'clerk' },
  'activity.withdraw': { after: [...announced, ['activity.publish', () => ({ joinable: true }), 'clerk']], as: 'clerk' },
};
