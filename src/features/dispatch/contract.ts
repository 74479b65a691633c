import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, page, prose, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { holders, kinds, origins } from './rules.ts';

const holder = { holder: oneOf(holders), officeId: maybe(id()) };
const filter = { year: maybe(year()), ...holder, holder: maybe(oneOf(holders)), kind: maybe(oneOf(kinds)), search: maybe(line(60)), voided: maybe(flag()) };

const row = {
  id: id(), version: count(), kind: oneOf(kinds), holder: oneOf(holders), officeId: nullable(id()), organName: text(), numberLabel: nullable(text()), sentOn: dateOn(), title: text(), addressee: text(), signer: nullable(text()),
  about: oneOf(origins), aboutId: nullable(id()), lateEntry: flag(), /** Its Word comes in the town's own form, its PDF in the standard one. */ ownForm: flag(), voidedOn: nullable(dateOn()), voidWords: nullable(text()), can: listOf(text(), 10),
};

/** 发文登记: every letter that went out, with its number. */
export const dispatch = contract('dispatch', {
  verbs: {
    /** 作废: the letter and its number stay in the register, with the reason. */
    void: verb({ input: fields({ id: id(), version: version(), words: prose(200) }), output: done() }),
    /** 发文代字 from now on. `last`: the last number given on paper in `year` (this one where it is left out), 0 where none was; numbers go on after it. */
    setSeries: verb({ input: fields({ ...holder, word: line(20), last: maybe(count(99_999)), year: maybe(year()) }), output: done() }),
  },
  views: {
    list: view({
      input: fields({ ...filter, page: page() }),
      output: shape({ rows: listOf(shape(row), 20), total: count(), years: listOf(count(9999), 100), senders: listOf(shape({ holder: oneOf(holders), officeId: nullable(id()), name: text() }), 300) }),
    }),
    /** The same rows for print and Excel. */
    ledger: view({ input: fields(filter), output: shape({ title: text(), subtitle: text(), columns: listOf(text(), 20), rows: listOf(listOf(text(), 20), 5000) }) }),
    /** Whose numbers this person keeps, and the next one of this year. */
    series: view({ input: fields({}), output: shape({ rows: listOf(shape({ holder: oneOf(holders), officeId: nullable(id()), name: text(), word: nullable(text()), next: nullable(text()), /** A number of this year was given or said. */ begun: flag() }), 300) }) }),
  },
});
