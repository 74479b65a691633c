import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, shape, text, verb, version, view } from '#kernel/contract.ts';
import { hosts, kinds, venues, wallRules, mostFilesShown } from './rules.ts';

const described = {
  kind: oneOf(kinds),
  host: oneOf(hosts),
  name: line(40),
  placeCode: line(12),
  address: line(80),
  openingTimes: line(80),
  /** The station it belongs to. */
  parentId: maybe(id()),
  /** The town's own word for what kind of place it is, where none of the five is. */
  calledAs: maybe(line(20)),
};

const personName = shape({ id: id(), name: text() });

const row = {
  id: id(), version: count(), kind: oneOf(kinds), calledAs: nullable(text()), host: oneOf(hosts), name: text(), placeCode: text(), placeName: text(),
  address: text(), openingTimes: text(), closedOn: nullable(dateOn()), convener: nullable(personName), deputyCount: count(), can: listOf(text(), 20),
};

/** Stations: where deputies meet residents. */
export const station = contract('station', {
  verbs: {
    open: verb({ input: fields(described), output: done(), creates: true }),
    amend: verb({ input: fields({ id: id(), version: version(), ...described }), output: done() }),
    staff: verb({
      input: fields({ id: id(), version: version(), headId: maybe(id()), convenerId: maybe(id()), recorderId: maybe(id()), deputyIds: listOf(id(), 60), /** Who else works there, in words. */ otherStaff: maybe(line(120)) }),
      output: done(),
    }),
    /** What is there: place, desks, cabinet, plate, and which of the five rules hang on the wall. Photos if there are any. */
    equip: verb({ input: fields({ id: id(), version: version(), venue: oneOf(venues), furnished: flag(), cabinet: flag(), plate: flag(), wallRules: listOf(oneOf(wallRules), 5), photoIds: maybe(listOf(id(), 6)) }), output: done() }),
    close: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    reopen: verb({ input: fields({ id: id(), version: version() }), output: done() }),
  },
  views: {
    list: view({ input: fields({ placeCode: maybe(line(12)), closed: maybe(oneOf(['no', 'yes'])) }), output: shape({ rows: listOf(shape(row), 500), canOpen: listOf(text(), 5) }) }),
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, otherStaff: nullable(text()), head: nullable(personName), recorder: nullable(personName), deputies: listOf(personName, 60), qrPath: text(), parent: nullable(personName), files: listOf(personName, mostFilesShown),
        equipment: nullable(shape({ venue: oneOf(venues), furnished: flag(), cabinet: flag(), plate: flag(), wallRules: listOf(oneOf(wallRules), 5), notedOn: dateOn() })),
      }),
    }),
    /** What a resident sees: every open station, with the deputies who can be met there. */
    publicList: view({
      input: fields({ placeCode: maybe(line(12)) }), door: 'public',
      output: shape({ rows: listOf(shape({ id: id(), kind: oneOf(kinds), calledAs: nullable(text()), name: text(), placeCode: text(), placeName: text(), address: text(), openingTimes: text(), deputies: listOf(personName, 60) }), 500) }),
    }),
  },
});
