import { contract, count, dateOn, done, fields, flag, id, line, listOf, nullable, oneOf, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { kinds } from '#features/activity/rules.ts';
import { most, recordKinds, states } from './rules.ts';

const one = { id: id(), version: version() };
const terms = { name: line(60), aim: prose(500), fromOn: dateOn(), untilOn: dateOn(), kinds: listOf(oneOf(kinds), kinds.length), visits: flag(), deeds: flag(), stationIds: listOf(id(), most.parties), groupIds: listOf(id(), most.parties) };
const named = shape({ id: id(), name: text() });
const counts = { activity: count(), visit: count(), deed: count() };
const row = { id: id(), state: oneOf(states), name: text(), fromOn: dateOn(), untilOn: dateOn(), ...counts };
/** A record one may tick. `what` is the topic of an activity, of a visit or deed whose it is and where. */
const candidate = { id: id(), record: oneOf(recordKinds), on: dateOn(), what: text(), host: text(), under: flag() };

/** Themes 主题活动: some months with a name, under which what was done anyway is gathered. */
export const theme = contract('theme', {
  verbs: {
    /** No station and no group named: all of the town take part. */
    open: verb({ input: fields(terms), output: done(), creates: true }),
    amend: verb({ input: fields({ ...one, ...terms }), output: done() }),
    /** One tick, or many at once; what is under it already stays. */
    putUnder: verb({ input: fields({ id: id(), recordIds: listOf(id(), most.atOnce) }), output: done({ records: count() }) }),
    takeOut: verb({ input: fields({ id: id(), recordIds: listOf(id(), most.atOnce) }), output: done({ records: count() }) }),
    /** 结束: what came of it, in the office's words. */
    close: verb({ input: fields({ ...one, words: prose(1000) }), output: done() }),
    cancel: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    reopen: verb({ input: fields(one), output: done() }),
  },
  views: {
    list: view({ input: fields({}), output: shape({ mayOpen: flag(), rows: listOf(shape(row), 100) }) }),
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, version: count(), aim: text(), kinds: listOf(oneOf(kinds), kinds.length), visits: flag(), deeds: flag(), stations: listOf(named, most.parties), groups: listOf(named, most.parties), endedWords: nullable(text()), endedOn: nullable(dateOn()), can: listOf(text(), 10),
        /** By name. `of` is null for what the whole town did together. */
        parties: listOf(shape({ id: nullable(id()), of: oneOf(['station', 'group', 'town']), name: text(), ...counts }), 700), nothingYet: listOf(text(), 700),
        activities: listOf(shape({ id: id(), kind: oneOf(kinds), topic: text(), on: dateOn(), host: text(), words: nullable(text()) }), most.shown),
      }),
    }),
    /** What this reader may tick of an open theme: what fits and is not under it, and all that is, whether it fits or not. */
    candidates: view({ input: fields({ id: id() }), output: shape({ rows: listOf(shape(candidate), most.shown * 2), more: flag(), moreUnder: flag() }) }),
    /** The open themes a record fits or is under, with the tick. */
    ofRecord: view({ input: fields({ recordId: id() }), output: shape({ rows: listOf(shape({ id: id(), name: text(), under: flag(), mayTick: flag() }), 20) }) }),
    /** The open themes under which the reader could put records of his own, with how many. */
    waiting: view({ input: fields({}), output: shape({ rows: listOf(shape({ id: id(), name: text(), count: count() }), 20) }) }),
    choices: view({ input: fields({}), output: shape({ stations: listOf(named, 500), groups: listOf(named, 100) }) }),
  },
});
