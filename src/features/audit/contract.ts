import { contract, count, dateOn, fields, id, instant, line, listOf, maybe, nullable, page, shape, text, view } from '#kernel/contract.ts';

/** The record of what everybody did, and the signed heads by which outsiders can check that it was not changed. */
export const audit = contract('audit', {
  verbs: {},
  views: {
    list: view({
      input: fields({ verb: maybe(line(60)), personId: maybe(id()), subjectId: maybe(id()), fromOn: maybe(dateOn()), toOn: maybe(dateOn()), page: page() }),
      output: shape({
        rows: listOf(shape({ seq: count(1e12), at: instant(), realAt: instant(), who: nullable(text()), via: text(), verb: text(), subjectId: nullable(id()), result: text(), detail: text() }), 50),
        more: nullable(count()),
      }),
    }),
    /** Newest signed heads of the chain, for anybody. */
    heads: view({ input: fields({}), door: 'public', output: shape({ heads: listOf(shape({ seq: count(1e12), hash: text(), at: instant(), signature: text() }), 200) }) }),
    /** Walks the whole chain and tells whether every link holds. */
    check: view({ input: fields({}), output: shape({ linkCount: count(1e12), fault: nullable(shape({ seq: count(1e12), fault: text() })) }) }),
  },
});
