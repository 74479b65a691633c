import { contract, count, dateOn, done, fields, id, line, listOf, maybe, oneOf, prose, verb, version } from '#kernel/contract.ts';
import { mostYuan } from './contract/fields.ts';
import { views } from './contract/views.ts';
import { answers, reasons, wants, ways } from './rules.ts';

/** What is promised beside the day: what, how much, and what will show that it is done. */
const content = { what: line(200), amountYuan: maybe(count(mostYuan)), quantity: maybe(line(60)), evidence: maybe(line(200)) };
const one = { id: id(), version: version() };

/** Promises 承诺: what a reply says will be done by a day, until it is done or everybody knows why not. */
export const promise = contract('promise', {
  verbs: {
    /** With a reply that is being drafted, or found in one that was issued. */
    record: verb({ input: fields({ suggestionId: id(), /** Left out where `saidId` names a day that stands in no reply. */ replyId: maybe(id()), ...content, dueOn: dateOn(), /** The day of the reply it is made of, where it bears another one now. */ saidId: maybe(id()) }), output: done(), creates: true }),
    /** A day that a reply names is no promise, with why. */
    setAside: verb({ input: fields({ id: id(), words: line(200) }), output: done() }),
    amend: verb({ input: fields({ ...one, ...content }), output: done() }),
    /** 报兑现: with what shows it. */
    claim: verb({ input: fields({ ...one, doneOn: dateOn(), words: prose(1000), spentYuan: maybe(count(mostYuan)), fileIds: maybe(listOf(id(), 9)) }), output: done() }),
    confirm: verb({ input: fields({ ...one, words: maybe(prose(500)) }), output: done() }),
    sendBack: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** Another day (`extended`), another content (`adjusted`, with its day), or not possible yet (`notYet`, with the reason). */
    ask: verb({ input: fields({ ...one, wanted: oneOf(wants), newDueOn: maybe(dateOn()), newWhat: maybe(line(200)), reason: maybe(oneOf(reasons)), words: prose(1000) }), output: done() }),
    /** `resolvedOn`: the presidium's day, where all who could answer work for the office that asks and the clerk enters what it resolved. */
    grant: verb({ input: fields({ ...one, words: maybe(prose(500)), resolvedOn: maybe(dateOn()) }), output: done() }),
    refuse: verb({ input: fields({ ...one, words: prose(500), resolvedOn: maybe(dateOn()) }), output: done() }),
    /** Looked at again: still not possible. It comes back after another while. */
    review: verb({ input: fields({ ...one, reason: maybe(oneOf(reasons)), words: prose(1000) }), output: done() }),
    /** What was missing is there: it is owed again, by a new day. */
    resume: verb({ input: fields({ ...one, newDueOn: dateOn(), words: prose(500) }), output: done() }),
    /** Found not done after all: the day is the old one. */
    reopen: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
    /** 催办. */
    press: verb({ input: fields({ ...one, words: maybe(line(200)) }), output: done() }),
    /** The deputy, once. */
    answer: verb({ input: fields({ id: id(), answer: oneOf(answers), words: maybe(prose(500)) }), output: done() }),
    /** The resident with his receipt, or staff who asked him; `opinionId` says which of the opinions behind it. */
    answerAsResident: verb({ input: fields({ id: id(), opinionId: maybe(id()), answer: oneOf(answers), words: maybe(prose(500)), way: maybe(oneOf(ways)) }), output: done(), door: 'public' }),
    /** Work moved: another office owes it, by the same day. */
    handOver: verb({ input: fields({ ...one, officeId: id(), words: prose(500) }), output: done() }),
    /** `what` and `why` are read by everybody, exactly as written here. */
    publish: verb({ input: fields({ ...one, what: line(200), why: maybe(prose(500)) }), output: done() }),
    hide: verb({ input: fields({ ...one, ground: line(200) }), output: done() }),
    void: verb({ input: fields({ ...one, words: prose(500) }), output: done() }),
  },
  views,
});
