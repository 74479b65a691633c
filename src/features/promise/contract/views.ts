import { count, dateOn, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, page, shape, text, view, year } from '#kernel/contract.ts';
import { answers, publicStates, reasons, saidPlaces, states, wants, ways } from '../rules.ts';
import { mostYuan, named, row } from './fields.ts';

/** 2025 is the year in which it was promised. */
const narrowing = { year: maybe(year()), officeId: maybe(id()), state: maybe(oneOf(states)), group: maybe(oneOf(['open', 'late', 'waiting', 'done'])), search: maybe(line(40)) };

const voice = { answer: oneOf(answers), words: nullable(text()), way: oneOf(ways), on: dateOn() };

const whole = {
  ...row, claimedOn: nullable(dateOn()), doneOn: nullable(dateOn()), claimWords: nullable(text()), spentYuan: nullable(count(mostYuan)), files: listOf(shape({ id: id(), name: text() }), 9),
  reasonWords: nullable(text()), reviewDueOn: nullable(dateOn()), answerDueOn: nullable(dateOn()), endedWords: nullable(text()),
  ask: nullable(shape({ wanted: oneOf(wants), newDueOn: nullable(dateOn()), newWhat: nullable(text()), reason: nullable(oneOf(reasons)), words: text(), on: dateOn() })),
  /** The deputy's word goes to the presidium; empty for readers who may not know it. */
  deputySaid: nullable(shape(voice)),
  /** 并案: what the deputies of the other cases say. */
  otherDeputiesSaid: listOf(shape({ ...voice, who: text() }), 30),
  /** This reader enters what the presidium resolved on the asking. */
  byResolution: flag(),
  residentsSaid: listOf(shape(voice), 50),
  events: listOf(shape({ at: instant(), on: dateOn(), verb: text(), who: nullable(text()), officeName: nullable(text()), fromDueOn: nullable(dateOn()), toDueOn: nullable(dateOn()), words: nullable(text()) }), 200),
  shown: nullable(shape({ what: text(), why: nullable(text()), state: oneOf(publicStates) })),
};

const publicRow = {
  id: id(), suggestionId: id(), numberLabel: nullable(text()), title: text(), what: text(), officeName: text(), state: oneOf(publicStates), amountYuan: nullable(count(mostYuan)), quantity: nullable(text()),
  madeOn: dateOn(), firstDueOn: dateOn(), dueOn: dateOn(), slipCount: count(), doneOn: nullable(dateOn()), keptOn: nullable(dateOn()), reason: nullable(oneOf(reasons)), why: nullable(text()),
};

const asked = shape({
  id: id(), what: text(), officeName: text(), state: oneOf(states), firstDueOn: dateOn(), dueOn: dateOn(), slipCount: count(), doneOn: nullable(dateOn()),
  /** Not said yet, and the time to say it has come. */
  mayAnswer: flag(), said: nullable(oneOf(answers)),
});

/** Everything that can be read of promises. */
export const views = {
  /** `total` stops at 1001. */
  list: view({
    input: fields({ ...narrowing, page: page() }),
    output: shape({
      rows: listOf(shape(row), 20), total: count(), counts: shape({ open: count(), late: count(), waiting: count(), done: count(), all: count() }),
      years: listOf(count(9999), 60), offices: listOf(named, 200),
    }),
  }),
  detail: view({ input: fields({ id: id() }), output: shape(whole) }),
  /** The promises of one suggestion, and the replies one may add to: a part of the thread opinion → suggestion → promise. */
  ofSuggestion: view({
    input: fields({ suggestionId: id() }),
    output: shape({ rows: listOf(shape(whole), 60), replies: listOf(shape({ id: id(), officeName: text(), state: oneOf(['draft', 'ready', 'issued']), issuedOn: nullable(dateOn()) }), 48),
      /** Days that those replies name and that are no promise yet; of a draft without an id. */
      said: listOf(shape({ id: nullable(id()), replyId: nullable(id()), place: oneOf(saidPlaces), officeName: nullable(text()), dueOn: dateOn(), sentence: text(), maySetAside: flag() }), 100) }),
  }),
  /** For the office of the congress: suggestions whose replies name a day that is no promise yet. */
  said: view({ input: fields({}), output: shape({ rows: listOf(shape({ suggestionId: id(), title: text(), count: count(), dueOn: dateOn() }), 100), total: count() }) }),
  /** 承诺台账 for Excel and print: titles and rows as text, in the reader's language. */
  ledger: view({ input: fields(narrowing), output: shape({ title: text(), subtitle: text(), columns: listOf(text(), 12), rows: listOf(listOf(text(), 12), 2000) }) }),
  /** Residents whom nobody asked yet. Phones are masked. */
  callsToday: view({
    input: fields({}),
    output: shape({ rows: listOf(shape({ id: id(), opinionId: id(), suggestionId: id(), what: text(), number: text(), name: nullable(text()), phone: nullable(text()), say: text() }), 60) }),
  }),
  /** Done of what fell due, beside what deputies say of the answers, office by office over twelve months; a share is null below `least` matters. */
  figures: view({
    input: fields({}),
    output: shape({
      fromOn: dateOn(), toOn: dateOn(), least: count(),
      rows: listOf(shape({
        office: named, due: count(), kept: count(), inTime: count(), slipped: count(), notYet: count(), keptShare: nullable(count(100)),
        appraised: nullable(count()), satisfied: nullable(count()), satisfiedShare: nullable(count(100)),
      }), 200),
    }),
  }),
  /** What was promised about the opinion of this receipt. */
  mine: view({ input: fields({}), door: 'public', output: shape({ rows: listOf(asked, 20) }) }),
  publicList: view({
    input: fields({ year: maybe(year()), state: maybe(oneOf(publicStates)), officeName: maybe(line(60)), late: maybe(flag()), page: page() }), door: 'public',
    output: shape({ rows: listOf(shape(publicRow), 20), total: count(), counts: shape({ open: count(), kept: count(), notYet: count() }) }),
  }),
  publicOfSuggestion: view({ input: fields({ suggestionId: id() }), door: 'public', output: shape({ rows: listOf(shape(publicRow), 60) }) }),
  publicChoices: view({ input: fields({}), door: 'public', output: shape({ years: listOf(count(9999), 60), officeNames: listOf(text(), 300) }) }),
};
