import { contract, count, done, fields, flag, id, instant, listOf, maybe, nullable, shape, text, verb, version, view } from '#kernel/contract.ts';

const row = {
  /** Null: the congress itself. */
  officeId: nullable(id()), holder: text(), id: nullable(id()), version: nullable(count()), fileId: nullable(id()), setAt: nullable(instant()), canSet: flag(), canRemove: flag(),
};

/** Official letters: the seals they bear. */
export const letter = contract('letter', {
  verbs: {
    /** A new picture in the place of the former one. `fileId` was uploaded as a stamp; without `officeId` the congress's. */
    setSeal: verb({ input: fields({ officeId: maybe(id()), fileId: id() }), output: done(), creates: true }),
    removeSeal: verb({ input: fields({ id: id(), version: version() }), output: done() }),
  },
  views: {
    /** Who has a seal here, as far as this person prints with it. */
    seals: view({ input: fields({}), output: shape({ rows: listOf(shape(row), 300), printed: flag() }) }),
  },
});
