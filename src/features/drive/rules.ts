import { workflow } from '#kernel/workflow.ts';

/** States of a drive, and of a station in it. */
export const states = ['planned', 'running', 'closed', 'cancelled'] as const;
export type State = (typeof states)[number];
export const stationStates = ['working', 'ready', 'accepted', 'toImprove'] as const;
export type StationState = (typeof stationStates)[number];

/** The life of a drive. A closed one is opened again where something was forgotten. */
export const life = workflow({
  states,
  initial: 'planned',
  final: ['closed', 'cancelled'],
  steps: {
    amend: { from: ['planned', 'running'] },
    launch: { from: ['planned'], to: 'running' },
    shareLessons: { from: ['running'] },
    close: { from: ['running'], to: 'closed' },
    reopen: { from: ['closed'], to: 'running' },
    cancel: { from: ['planned', 'running'], to: 'cancelled' },
  },
});
export type LifeVerb = (typeof life)['verbs'][number];

/** What becomes of one station in a drive. Whoever checks need not wait until a station hands in: all are visited. */
export const stationLife = workflow({
  states: stationStates,
  initial: 'working',
  final: ['accepted'],
  steps: {
    tick: { from: ['working', 'ready', 'toImprove'] },
    untick: { from: ['working', 'ready', 'toImprove'] },
    handIn: { from: ['working', 'toImprove'], to: 'ready' },
    accept: { from: ['working', 'ready', 'toImprove'], to: 'accepted' },
    improve: { from: ['working', 'ready', 'toImprove'], to: 'toImprove' },
    takeBack: { from: ['accepted', 'toImprove'], to: 'ready' },
  },
});
export type StationVerb = (typeof stationLife)['verbs'][number];

/** How a look at a station ended. */
export const outcomes = ['accepted', 'toImprove'] as const satisfies readonly StationState[];
export type Outcome = (typeof outcomes)[number];

/** A stretch of a drive in the words of the town's own paper. */
export interface Phase {
  readonly name: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly words: string;
}

/** Most phases of a drive, and most tasks at a station. */
export const most = { phases: 8, tasks: 20, stations: 200 };

/** Does each phase end after it begins, and none begin before the one above? Two may share a day. */
export const inOrder = (phases: readonly Phase[]): boolean =>
  phases.every(({ fromOn, toOn }, place) => fromOn <= toOn && fromOn >= (phases[place - 1]?.fromOn ?? fromOn));

/** The phase of a day: the last that has begun, the first while none has, none when all are over. */
export function phaseOn(phases: readonly Phase[], today: string): Phase | null {
  if (phases.every(({ toOn }) => toOn < today)) return null;
  return phases.findLast(({ fromOn }) => fromOn <= today) ?? phases[0] ?? null;
}

/** The day by which the stations have done their part: before the last phase, which is the check. */
export const workDueOn = (phases: readonly Phase[]): string | null => (phases.at(-2) ?? phases.at(-1))?.toOn ?? null;

/** A drive as its verbs see it. */
export interface Drive {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly name: string;
  readonly phases: readonly Phase[];
  readonly jointOn: string | null;
  readonly pilotStationId: string | null;
}

/** A station in a drive as its verbs see it. */
export interface Entry {
  readonly driveId: string;
  readonly driveName: string;
  readonly driveState: State;
  readonly stationId: string;
  readonly state: StationState;
  readonly version: number;
}
