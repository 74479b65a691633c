import { contract, dateOn, fields, flag, id, instant, listOf, maybe, page, shape, text, view } from '#kernel/contract.ts';

/** What people did in office. Acts write themselves here; nothing is typed twice. */
export const duty = contract('duty', {
  verbs: {},
  views: {
    /** One person's acts, latest first, a hundred a page. */
    ofPerson: view({
      input: fields({ personId: id(), fromOn: maybe(dateOn()), toOn: maybe(dateOn()), page: page() }),
      output: shape({
        rows: listOf(shape({
          id: id(), kind: text(), on: dateOn(), title: text(), refFeature: text(), refId: id(), enteredAt: instant(),
          /** Entered on a later day than it was done: shown as 补录 with both dates. */
          late: flag(),
        }), 100),
        more: flag(),
      }),
    }),
  },
});
