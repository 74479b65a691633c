import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, shape, text, verb, version, view } from '#kernel/contract.ts';
import { doers, stepKeys, townKinds } from './rules.ts';

const step = {
  key: oneOf(stepKeys), done: flag(), optional: flag(), by: oneOf(doers), mine: flag(), path: text(),
  /** How much of it is there: people, places, cards. */
  have: nullable(count()), of: nullable(count()),
};

const series = { sittingId: nullable(id()), termNumber: count(), sittingNumber: nullable(count()), fromOn: nullable(dateOn()), last: nullable(count()) };

/** Opening a county's towns, setting them up, and clearing the demo away. */
export const founding = contract('founding', {
  verbs: {
    /** A new tenant below this county. `name` is its full name; without it the usual one. */
    openTown: verb({ input: fields({ kind: oneOf(townKinds), shortName: line(20), name: maybe(line(40)), code: line(9) }), output: done({ code: text() }), creates: true }),
    /** The last number given on paper; without `sittingId` that of the closed season. */
    continueNumbers: verb({ input: fields({ sittingId: maybe(id()), last: count(999) }), output: done({ last: count() }) }),
    /** The list of steps is not shown any more; it stays in the menu. */
    dismiss: verb({ input: fields({ version: version() }), output: done() }),
    resume: verb({ input: fields({ version: version() }), output: done() }),
    /** Takes every demo tenant away for good; answers where setting up begins. */
    clearDemo: verb({ input: fields({}), output: done({ path: text() }) }),
  },
  views: {
    /** The units of this county. */
    towns: view({ input: fields({}), output: shape({ rows: listOf(shape({ id: id(), code: text(), kind: oneOf(townKinds), name: text(), shortName: text() }), 500), canOpen: flag(), countyCode: text() }) }),
    checklist: view({ input: fields({}), output: shape({ version: count(), shown: flag(), dismissed: flag(), open: count(), steps: listOf(shape(step), 20), can: listOf(text(), 5) }) }),
    numbers: view({ input: fields({}), output: shape({ suggestions: listOf(shape(series), 20), year: count(9999), opinions: count(), can: listOf(text(), 5) }) }),
    /** What clearing the demo would take: every unit with its people and matters. */
    demo: view({ input: fields({}), output: shape({ rows: listOf(shape({ name: text(), people: count(), opinions: count(), suggestions: count(), stations: count() }), 100), state: oneOf(['possible', 'noOwner', 'notDemo', 'notYours', 'running', 'stuck']) }) }),
  },
});
