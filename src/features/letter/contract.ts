import { contract, count, dateOn, done, fields, flag, id, instant, listOf, maybe, nullable, oneOf, shape, text, verb, version, view } from '#kernel/contract.ts';
import { templateKinds, templateStates } from './rules/template.ts';

const row = {
  /** Null: the congress itself. */
  officeId: nullable(id()), holder: text(), id: nullable(id()), version: nullable(count()), fileId: nullable(id()), setAt: nullable(instant()), canSet: flag(), canRemove: flag(),
};
/** A form of the town's own: what was found in it, who uploaded and who confirmed it. `encloses`: what goes along with such a letter stands in it already. */
const template = shape({
  id: id(), version: count(), number: count(), state: oneOf(templateStates), fileId: id(), fileName: text(), fields: listOf(shape({ written: text(), name: nullable(text()), near: nullable(text()) }), 200), missing: listOf(text(), 20), sound: flag(), encloses: flag(),
  by: text(), on: dateOn(), usedBy: nullable(text()), usedOn: nullable(dateOn()), endedOn: nullable(dateOn()), can: listOf(text(), 5),
});

/** Official letters: the seals they bear, and the forms of a town's own in which they go out. */
export const letter = contract('letter', {
  verbs: {
    /** A new picture in the place of the former one. `fileId` was uploaded as a stamp; without `officeId` the congress's. */
    setSeal: verb({ input: fields({ officeId: maybe(id()), fileId: id() }), output: done(), creates: true }),
    removeSeal: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    /** Reads a Word file with fields in 【】; no letter goes out in it yet. */
    uploadTemplate: verb({ input: fields({ kind: oneOf(templateKinds), fileId: id() }), output: done(), creates: true }),
    /** New letters of its kind go out in it from now on. */
    useTemplate: verb({ input: fields({ id: id(), version: version(), encloses: maybe(flag()) }), output: done() }),
    /** Drops a form that was only read, or goes back to the standard one. */
    dropTemplate: verb({ input: fields({ id: id(), version: version() }), output: done() }),
  },
  views: {
    /** Who has a seal here, as far as this person prints with it. */
    seals: view({ input: fields({}), output: shape({ rows: listOf(shape(row), 300), printed: flag() }) }),
    /** The forms of one kind of letter, the newest first, and the fields one may have. Nothing for whoever may not set them. */
    templates: view({
      input: fields({ kind: oneOf(templateKinds) }),
      output: shape({
        kinds: listOf(shape({ kind: oneOf(templateKinds), own: flag() }), 20), fields: listOf(shape({ name: text(), needed: flag(), example: text() }), 40), encloses: flag(), rows: listOf(template, 20),
      }),
    }),
  },
});
