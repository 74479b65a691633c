import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { mostWords, states } from './rules.ts';

const one = { id: id(), version: version() };
const own = { practice: nullable(text()), problems: nullable(text()), plans: nullable(text()) };
const row = { id: id(), year: count(9999), state: oneOf(states), submittedOn: nullable(dateOn()), approvedOn: nullable(dateOn()), numberLabel: nullable(text()), voidedOn: nullable(dateOn()) };

/** 办理情况报告: the counted year with the town's own words, approved and sent. */
export const report = contract('report', {
  verbs: {
    /** Begins the report of a year, with the words of the one approved before it. */
    begin: verb({ input: fields({ year: year() }), output: done(), creates: true }),
    /** Keeps all three parts as they are now; one that is left out is empty. */
    write: verb({ input: fields({ ...one, practice: maybe(prose(mostWords)), problems: maybe(prose(mostWords)), plans: maybe(prose(mostWords)) }), output: done() }),
    submit: verb({ input: fields(one), output: done() }),
    sendBack: verb({ input: fields({ ...one, words: line(200) }), output: done() }),
    /** The paper and its figures stay from here on; the number is drawn and the letter registered. */
    approve: verb({ input: fields(one), output: done() }),
    drop: verb({ input: fields(one), output: done() }),
  },
  views: {
    list: view({ input: fields({}), output: shape({ mayBegin: flag(), thisYear: count(9999), rows: listOf(shape(row), 100) }) }),
    /** `paper`: what is printed. `moved`: figures changed since it was approved. `firstNumber`: the number it would draw, where that is the first of the year. */
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, ...own, version: count(), sentBackWords: nullable(text()), moved: flag(), firstNumber: nullable(text()), can: listOf(text(), 10),
        paper: listOf(shape({ heading: nullable(text()), text: text() }), 60),
      }),
    }),
  },
});
