import { type Actor, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { type Clause, type Policy, either, only } from '#kernel/verdict.ts';
import { type Drive, type Entry, type LifeVerb, type StationVerb, life, stationLife } from './rules.ts';
import { reads } from './rules/readers.ts';

const worksAt = (actor: Actor, stationId: string | null): boolean => stationId !== null && stationsOf(actor).includes(stationId);

const theOffice = only<unknown>(keepsTheOffice, 'drive.onlyTheOffice');
const itsPeople = only<Entry>((actor, { stationId }) => keepsTheOffice(actor) || worksAt(actor, stationId), 'drive.onlyItsPeople');
const thePilot = only<Drive>((actor, { pilotStationId }) => worksAt(actor, pilotStationId), 'drive.onlyThePilot');
const hasPilot = only<Drive>((_, { pilotStationId }) => pilotStationId !== null, 'drive.noPilot', 409);
const running = only<Entry>((_, { driveState }) => driveState === 'running', 'drive.notRunning', 409);
const now = (verb: LifeVerb): Clause<Drive> => only((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);
const step = (verb: StationVerb): Clause<Entry> => only((_, { state }) => stationLife.allows(state, verb), 'platform.wrongState', 409);

type Subjects = Record<LifeVerb, Drive> & Record<StationVerb, Entry> & { plan: unknown };

/** The office plans, launches and accepts; a station's people tick what they did and say when it is ready. */
export const policy: Policy<Subjects, Drive> = {
  see: [only(reads, 'drive.onlyItsPeople')],
  plan: [theOffice],
  amend: [theOffice, now('amend')],
  launch: [theOffice, now('launch')],
  shareLessons: [either(theOffice, thePilot), now('shareLessons'), hasPilot],
  close: [theOffice, now('close')],
  reopen: [theOffice, now('reopen')],
  cancel: [theOffice, now('cancel')],
  tick: [itsPeople, running, step('tick')],
  untick: [itsPeople, running, step('untick')],
  handIn: [itsPeople, running, step('handIn')],
  accept: [theOffice, running, step('accept')],
  improve: [theOffice, running, step('improve')],
  takeBack: [theOffice, running, step('takeBack')],
};
