import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { kinds } from './rules.ts';

const described = {
  name: line(40),
  placeCode: maybe(line(12)),
  writesOutward: maybe(flag()),
  phone: maybe(line(20)),
  duties: maybe(prose(300)),
};

const row = {
  id: id(), version: count(), kind: oneOf(kinds), name: text(), placeCode: nullable(text()), placeName: nullable(text()), writesOutward: flag(),
  letterForm: oneOf(['official', 'plain', 'none']), phone: nullable(text()), duties: nullable(text()), closedOn: nullable(dateOn()), can: listOf(text(), 10),
};

/** Offices: who handles work (town offices, village committees, county branches). */
export const office = contract('office', {
  verbs: {
    open: verb({ input: fields({ kind: oneOf(kinds), ...described }), output: done(), creates: true }),
    amend: verb({ input: fields({ id: id(), version: version(), ...described }), output: done() }),
    close: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    reopen: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    /** 移交全部在办件: another office goes on with everything that is open, by the same days. With `closes` this one is out of use afterwards. */
    handOverWork: verb({ input: fields({ id: id(), version: version(), toId: id(), words: prose(500), closes: maybe(flag()) }), output: done() }),
  },
  views: {
    list: view({
      input: fields({ kind: maybe(oneOf(kinds)), closed: maybe(oneOf(['no', 'yes'])) }),
      output: shape({ rows: listOf(shape(row), 500), canOpen: listOf(oneOf(kinds), 10) }),
    }),
    detail: view({ input: fields({ id: id() }), output: shape(row) }),
  },
});
