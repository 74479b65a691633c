import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { halves, most, outcomes, remarkKinds, states } from './rules.ts';

const one = { id: id(), version: version() };
const span = { year: year(), half: oneOf(halves) };
const row = { id: id(), ...span, fromOn: dateOn(), toOn: dateOn(), state: oneOf(states), countedOn: dateOn(), untilOn: nullable(dateOn()), publishedOn: nullable(dateOn()), withdrawnOn: nullable(dateOn()), endedWords: nullable(text()) };
/** What everybody reads of an office: figures from `least` cases on, words below. */
const publicLine = {
  officeName: text(), outcome: oneOf(outcomes), due: nullable(count()), kept: nullable(count()), late: nullable(count()), putOff: nullable(count()), claimed: nullable(count()), notYet: nullable(count()), keptShare: nullable(count(100)),
  marked: nullable(count()), satisfiedShare: nullable(count(100)), remarks: listOf(text(), most.remarks),
};
const remark = shape({ id: id(), kind: oneOf(remarkKinds), words: text(), who: text(), saidOn: dateOn(), answerWords: nullable(text()), answeredOn: nullable(dateOn()), printed: flag() });

/** Figures by office, counted on one day, shown to the government before they are public. */
export const figures = contract('figures', {
  verbs: {
    prepare: verb({ input: fields(span), output: done(), creates: true }),
    show: verb({ input: fields(one), output: done() }),
    /** Counts anew; the days begin again only where a figure changed. */
    recount: verb({ input: fields(one), output: done() }),
    remark: verb({ input: fields({ id: id(), officeId: id(), kind: oneOf(remarkKinds), words: prose(300) }), output: done(), creates: true }),
    /** The government has nothing to say; the days run on, for its offices. */
    agree: verb({ input: fields(one), output: done() }),
    answer: verb({ input: fields({ ...one, remarkId: id(), words: prose(300) }), output: done() }),
    /** `printed`: the remarks everybody will read beside their lines. */
    publish: verb({ input: fields({ ...one, printed: listOf(id(), most.remarks) }), output: done() }),
    withdraw: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    drop: verb({ input: fields(one), output: done() }),
  },
  views: {
    list: view({ input: fields({}), output: shape({ mayPrepare: flag(), rows: listOf(shape(row), 100) }) }),
    /** Handlers see their own lines and what is said of them. */
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, version: count(), revision: count(), shownOn: nullable(dateOn()), agreedOn: nullable(dateOn()), least: count(), withMarks: flag(), twoPersons: flag(), openMistakes: count(), can: listOf(text(), 10),
        lines: listOf(shape({
          officeId: id(), officeName: text(), due: count(), kept: count(), inTime: count(), late: count(), putOff: nullable(count()), claimed: nullable(count()), notYet: count(), marked: count(), satisfied: count(),
          maySpeak: flag(), remarks: listOf(remark, most.remarks), shown: shape(publicLine),
        }), most.lines),
      }),
    }),
    /** The table published last, or the one of this id; and the others. */
    publicTable: view({
      input: fields({ id: maybe(id()) }), door: 'public',
      output: shape({
        least: count(),
        table: nullable(shape({ id: id(), ...span, fromOn: dateOn(), toOn: dateOn(), countedOn: dateOn(), publishedOn: dateOn(), withMarks: flag(), lines: listOf(shape(publicLine), most.lines) })),
        others: listOf(shape({ id: id(), ...span, publishedOn: dateOn(), withdrawnOn: nullable(dateOn()), reason: nullable(text()) }), 60),
      }),
    }),
  },
});
