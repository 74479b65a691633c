import { count, dateOn, fields, flag, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, version } from '#kernel/contract.ts';
import { most, outcomes, stationStates, states } from '../rules.ts';
import { marks } from '../rules/acceptance.ts';

/** Which drive, and the version it is based on. */
export const one = { id: id(), version: version() };
/** Which station of which drive; `version` is that of the station in it. */
export const there = { id: id(), stationId: id(), version: version() };
const named = shape({ id: id(), name: text() });

const phase = { name: line(20), fromOn: dateOn(), toOn: dateOn(), words: line(100) };

/** What a drive is planned as. A task with its id stays the same task under other words. */
export const plan = {
  name: line(60), aim: maybe(prose(1000)), phases: listOf(fields(phase), most.phases), jointOn: maybe(dateOn()),
  stationIds: listOf(id(), most.stations), pilotStationId: maybe(id()), tasks: listOf(fields({ id: maybe(id()), what: line(60) }), most.tasks),
};

/** 26 stations, how far. */
export const counts = { stations: count(), accepted: count(), ready: count(), toImprove: count() };

/** A station in a drive as it stands now. `lacking` is read off its records today; of an accepted one and of an ended drive, off the last look. */
export const entry = {
  stationId: id(), name: text(), placeName: text(), isPilot: flag(), isMine: flag(), state: oneOf(stationStates), version: count(), lacking: listOf(oneOf(marks), 7), openTasks: count(), readyOn: nullable(dateOn()), jointHeld: flag(),
  ticks: listOf(shape({ taskId: id(), doneOn: dateOn(), by: text(), files: listOf(named, 6) }), most.tasks),
  looks: listOf(shape({ id: id(), lookedOn: dateOn(), lookedBy: text(), outcome: oneOf(outcomes), lacking: listOf(oneOf(marks), 7), words: nullable(text()), dueOn: nullable(dateOn()), takenBackOn: nullable(dateOn()), takenBackWords: nullable(text()) }), 60),
  can: listOf(text(), 10),
};

/** A drive as it stands. */
export const whole = {
  id: id(), version: count(), state: oneOf(states), name: text(), aim: nullable(text()), phases: listOf(shape({ name: text(), fromOn: dateOn(), toOn: dateOn(), words: text() }), most.phases), phaseNow: nullable(text()), workDueOn: nullable(dateOn()),
  jointOn: nullable(dateOn()), pilot: nullable(named), lessons: nullable(text()), launchedOn: nullable(dateOn()), closedOn: nullable(dateOn()), resultWords: nullable(text()),
  tasks: listOf(shape({ id: id(), what: text() }), most.tasks), counts: shape(counts), stations: listOf(shape(entry), most.stations), can: listOf(text(), 10),
};
