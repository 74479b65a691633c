import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { levels } from '#features/deputy/rules.ts';
import { mostInBook, mostYears } from '#features/duty/rules.ts';
import { kinds, most, standings, states } from './rules.ts';

const one = { id: id(), version: version() };
const terms = {
  meetingName: line(60), resolvedOn: dateOn(), fromOn: dateOn(), words: prose(most.words),
  lines: listOf(fields({ kind: oneOf(kinds), worthTenths: count(most.worth), capTenths: count(most.cap) }), kinds.length),
};
const worth = { kind: text(), what: text(), worthTenths: count(), capTenths: count() };
const resolved = { id: id(), meetingName: text(), resolvedOn: dateOn(), fromOn: dateOn(), untilOn: nullable(dateOn()), words: text() };

/** 履职积分: off until the presidium resolves it; what a deputy has is counted when he reads it, and he alone reads it. */
export const points = contract('points', {
  verbs: {
    prepare: verb({ input: fields(terms), output: done(), creates: true }),
    amend: verb({ input: fields({ ...one, ...terms }), output: done() }),
    drop: verb({ input: fields(one), output: done() }),
    /** By another than who wrote it. A rule that held until now counts up to the day before. */
    enact: verb({ input: fields(one), output: done() }),
    /** Nobody sees points any more, of no year. */
    switchOff: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
  },
  views: {
    /** The rules: all of them for the presidium and its office, those in force for a deputy, none for anybody else. */
    rules: view({
      input: fields({}),
      output: shape({
        mayPrepare: flag(), on: flag(), kinds: listOf(shape({ kind: text(), what: text() }), kinds.length),
        rows: listOf(shape({
          ...resolved, version: count(), state: oneOf(states), lines: listOf(shape(worth), kinds.length), preparedBy: text(), preparedOn: dateOn(), byMe: flag(),
          enactedBy: nullable(text()), enactedOn: nullable(dateOn()), endedOn: nullable(dateOn()), endedWords: nullable(text()), can: listOf(text(), 5),
        }), 50),
      }),
    }),
    /** A year of one's own: it takes no name, so that it can be asked of nobody else. Empty while points are off. */
    mine: view({
      input: fields({ year: maybe(year()) }),
      output: shape({
        on: flag(), year: count(9999), standing: oneOf(standings), objectUntil: dateOn(), years: listOf(count(9999), mostYears), totalTenths: count(),
        rules: listOf(shape({ ...resolved, lines: listOf(shape({ ...worth, times: count(), givenTenths: count() }), kinds.length) }), 50),
        lines: listOf(shape({
          id: id(), on: dateOn(), what: text(), title: text(), enteredOn: dateOn(), enteredBy: nullable(text()), worthTenths: count(), capTenths: count(), givenTenths: count(), waiting: flag(), mayObject: flag(),
        }), mostInBook),
        /** Acts of another mandate that runs at the same time: counted where they belong, if anywhere. */
        elsewhere: listOf(shape({ id: id(), on: dateOn(), what: text(), title: text(), level: oneOf(levels) }), mostInBook),
      }),
    }),
  },
});
