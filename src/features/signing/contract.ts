import { contract, count, dateOn, done, fields, flag, id, listOf, maybe, nullable, oneOf, shape, text, verb, view } from '#kernel/contract.ts';
import { letterForms, mostSteps } from './rules.ts';

const person = shape({ id: id(), name: text() });

/** How offices sign 签批, and who stands in for whom there. `id` is the office's. */
export const signing = contract('signing', {
  verbs: {
    /** Who checks, and who signs what was checked; one of them alone is the only step. Nobody: whoever works there signs. */
    arrange: verb({ input: fields({ id: id(), headId: maybe(id()), signerId: maybe(id()) }), output: done() }),
    /** A/B岗 and leave. Without a stand-in the whole office does his work on those days; without days he is not away. */
    standIn: verb({ input: fields({ id: id(), personId: id(), standInId: maybe(id()), awayFrom: maybe(dateOn()), awayTo: maybe(dateOn()) }), output: done() }),
  },
  views: {
    /** The offices of this reader, or all for who keeps the office. */
    offices: view({
      input: fields({}),
      output: shape({
        rows: listOf(shape({
          id: id(), name: text(), letterForm: oneOf(letterForms), people: listOf(person, 200), can: listOf(text(), 4),
          seats: listOf(shape({ step: count(), person, atOffice: flag() }), mostSteps),
          standIns: listOf(shape({ person, standIn: nullable(person), awayFrom: nullable(dateOn()), awayTo: nullable(dateOn()), awayNow: flag() }), 200),
        }), 500),
      }),
    }),
  },
});
