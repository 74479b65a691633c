import type { activity } from '../../contract.ts';
import { nextAct } from '../../rules.ts';
import type { Detail } from './activity-words.ts';

/** Acts that need no more than one sentence, or none: what is asked, and how long it may be. */
export const plainActs = {
  signUp: null, askLeave: { field: 'reason', limit: 100, label: 'leaveReason' }, signOff: null, sendBack: { field: 'reason', limit: 200, label: 'reason' }, report: { field: 'words', limit: 3000, label: 'reportWords' },
  cancel: { field: 'reason', limit: 200, label: 'reason' }, void: { field: 'reason', limit: 200, label: 'reason' },
} as const satisfies Readonly<Partial<Record<keyof typeof activity.verbs, { field: string; limit: number; label: string } | null>>>;
/** One of them. */
export type PlainAct = keyof typeof plainActs;
/** Does an act need no form of its own? */
export const isPlain = (name: string): name is PlainAct => Object.hasOwn(plainActs, name);

/** Every act a panel offers on desk and phone, the likely next one first. */
const order = ['signUp', 'askLeave', 'noteAttendance', 'writeMinutes', 'signOff', 'sendBack', 'report', 'raiseOpinion', 'correctAttendance', 'cancel', 'void'] as const;
/** One of them. */
export type PanelAct = (typeof order)[number];
/** What one does when something is amiss. */
export const seldom: readonly PanelAct[] = ['sendBack', 'correctAttendance', 'cancel', 'void'];
/** Acts with a form of their own. */
export type FormAct = Exclude<PanelAct, PlainAct>;

/** What this reader may do now, the next step first. An opinion is raised by whoever may mend the list of those who came. */
export function actsFor(detail: Pick<Detail, 'can' | 'state' | 'startsOn' | 'myAnswer'>, today: string): PanelAct[] {
  const next = nextAct(detail, today);
  return order.filter((name) => detail.can.includes(name === 'raiseOpinion' ? 'correctAttendance' : name)).sort((a, b) => Number(b === next) - Number(a === next));
}
