import { contract, count, dateOn, done, fields, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { addableKinds, kinds } from './rules.ts';

const row = { id: id(), version: count(), code: text(), kind: oneOf(kinds), name: text(), /** The village it became part of, and since when. */ merged: nullable(shape({ code: text(), name: text(), on: dateOn() })), can: listOf(text(), 5) };

/** Administrative divisions: county → township → village or community. */
export const place = contract('place', {
  verbs: {
    add: verb({ input: fields({ kind: oneOf(addableKinds), code: line(12), name: line(40) }), output: done({ code: text() }), creates: true }),
    rename: verb({ input: fields({ id: id(), version: version(), name: line(40) }), output: done() }),
    /** 行政村合并: this one becomes part of another from a day on. `basis`: the paper that says so. */
    merge: verb({ input: fields({ id: id(), version: version(), intoCode: line(12), on: dateOn(), basis: line(100) }), output: done() }),
    /** It was entered by mistake: the village stands again. */
    separate: verb({ input: fields({ id: id(), version: version(), words: prose(300) }), output: done() }),
  },
  views: {
    /** What lies directly below a place of this tenant; without `parentCode` below the tenant itself. */
    children: view({ input: fields({ parentCode: maybe(line(12)) }), output: shape({ rows: listOf(shape(row), 500), canAdd: listOf(oneOf(addableKinds), 3) }) }),
    /** The villages and communities of a town, for residents to choose from. */
    publicList: view({ input: fields({}), door: 'public', output: shape({ rows: listOf(shape({ code: text(), kind: oneOf(kinds), name: text() }), 500) }) }),
  },
});
