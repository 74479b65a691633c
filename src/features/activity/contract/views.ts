import { count, dateOn, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, page, shape, text, view, year } from '#kernel/contract.ts';
import { states as opinionStates } from '#features/opinion/rules.ts';
import { groups, kinds, mostShown, states } from '../rules.ts';
import { sixHaves } from '../rules/haves.ts';
import { asked, guest, named, point, publicRow, row, wayOf } from './fields.ts';

const lamp = nullable(oneOf(['ok', 'soon', 'late']));

/** Everything that can be read of activities. */
export const views = {
  /** `total` stops at 1001. */
  list: view({
    input: fields({ group: maybe(oneOf(groups)), year: maybe(year()), quarter: maybe(count(4)), kind: maybe(oneOf(kinds)), state: maybe(oneOf(states)), stationId: maybe(id()), groupId: maybe(id()), search: maybe(line(40)), page: page() }),
    output: shape({ rows: listOf(shape(row), 20), total: count(), mayHost: flag() }),
  }),
  detail: view({
    input: fields({ id: id() }),
    output: shape({
      ...row, words: nullable(text()), arrangedOn: nullable(dateOn()), announcedOn: nullable(dateOn()), convener: nullable(named), recorder: nullable(named), deputies: listOf(asked, 400),
      attendanceWay: wayOf, attendanceBy: nullable(text()), hostName: nullable(text()), agenda: nullable(text()), points: listOf(shape(point), 60), guests: listOf(shape(guest), 60), feedback: nullable(text()),
      writtenOn: nullable(dateOn()), writtenBy: nullable(text()), signedOn: nullable(dateOn()), signedBy: nullable(text()), reportWords: nullable(text()), reportedOn: nullable(dateOn()), endedWords: nullable(text()),
      tasks: listOf(shape({ id: id(), what: text(), who: text(), dueOn: dateOn(), doneOn: nullable(dateOn()), doneWords: nullable(text()) }), 60),
      opinions: listOf(shape({ id: id(), number: text(), excerpt: text(), state: oneOf(opinionStates) }), mostShown.opinions), files: listOf(shape({ id: id(), name: text() }), mostShown.files),
      shown: nullable(shape({ joinable: flag(), publishedOn: dateOn(), movedFrom: nullable(dateOn()), summary: nullable(text()), summarisedOn: nullable(dateOn()) })),
      timeline: listOf(shape({ on: dateOn(), at: instant(), verb: text(), who: nullable(text()), words: nullable(text()) }), 200),
    }),
  }),
  /** What residents read: what is to come, soonest first, and what was done in the last year, latest first. */
  publicSchedule: view({
    input: fields({ stationId: maybe(id()) }),
    output: shape({ coming: listOf(shape({ ...publicRow, version: count(), publishedOn: dateOn(), changedAt: instant() }), mostShown.coming), done: listOf(shape({ ...publicRow, version: count(), publishedOn: dateOn(), changedAt: instant() }), mostShown.done) }),
    door: 'public',
  }),
  /** What forms choose from: whose activity it may be for this person, and the deputies in office with the stations and groups they belong to. */
  choices: view({
    input: fields({}),
    output: shape({
      wholeTown: flag(), noticeDays: count(), stations: listOf(shape({ id: id(), name: text(), address: text(), convenerId: nullable(id()), recorderId: nullable(id()), deputyIds: listOf(id(), 60) }), 500),
      groups: listOf(shape({ id: id(), name: text(), headId: nullable(id()), deputyIds: listOf(id(), 220) }), 100),
      deputies: listOf(shape({ id: id(), name: text(), level: oneOf(['township', 'county', 'city']), post: nullable(text()) }), 500),
    }),
  }),
  /** 六有: of each open station what is missing by this year's evidence, and the villages and communities without a station. */
  haves: view({
    input: fields({}),
    output: shape({
      year: count(9999), uncovered: listOf(text(), 500),
      rows: listOf(shape({ id: id(), name: text(), placeName: text(), parentName: nullable(text()), missing: listOf(oneOf(sixHaves), 6), notedOn: nullable(dateOn()), planLines: count(), planQuarters: count(), held: count(), written: count() }), 500),
    }),
  }),
  /** Plan against fact: per station and group, quarter by quarter, with a lamp for the quarters and one for the year. */
  board: view({
    input: fields({ year: maybe(year()) }),
    output: shape({
      year: count(9999), perQuarter: count(), perYear: count(), years: listOf(count(9999), 60),
      rows: listOf(shape({ of: oneOf(['station', 'group', 'town']), id: nullable(id()), name: text(), quarters: listOf(shape({ planned: count(), held: count() }), 4), planned: count(), held: count(), quarterLamp: lamp, yearLamp: lamp }), 700),
    }),
  }),
};
