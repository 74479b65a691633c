import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, page, prose, shape, text, verb, view, year } from '#kernel/contract.ts';
import { addedKinds, answers, chapterKeys, mostInBook, mostYears, pageSize } from './rules.ts';

const act = {
  id: id(), kind: text(), on: dateOn(), title: text(), refFeature: text(), refId: id(), enteredAt: instant(),
  /** Entered on a later day than it was done: shown as 补录 with both dates. */
  late: flag(),
};
const person = shape({ id: id(), name: text() });

/** What people did in office. Acts write themselves here; nothing is typed twice. */
export const duty = contract('duty', {
  verbs: {
    /** What no other part of the program tells: a course elsewhere, a prize. */
    addAct: verb({ input: fields({ personId: maybe(id()), kind: oneOf(addedKinds), on: maybe(dateOn()), title: line(100) }), output: done(), creates: true }),
    /** Strikes out what was added by hand; everything else is taken back where it was done. */
    strikeAct: verb({ input: fields({ id: id(), reason: line(100) }), output: done() }),
    object: verb({ input: fields({ id: id(), words: prose(500) }), output: done() }),
    /** The line stays or is struck out; the deputy reads why. */
    answerObjection: verb({ input: fields({ id: id(), answer: oneOf(answers), words: prose(500) }), output: done() }),
  },
  views: {
    /** One person's acts, latest first, a hundred a page. */
    ofPerson: view({
      input: fields({ personId: id(), fromOn: maybe(dateOn()), toOn: maybe(dateOn()), page: page() }),
      output: shape({ rows: listOf(shape(act), 100), more: flag() }),
    }),
    /** A year of one person's archive, or the mandate that began on a day, his own where nobody is named: everything with who entered it, what was struck out too. */
    archive: view({
      input: fields({ personId: maybe(id()), year: maybe(year()), since: maybe(dateOn()), chapter: maybe(oneOf(chapterKeys)), page: page() }),
      output: shape({
        person: nullable(person), year: count(9999), canAdd: flag(), deputies: listOf(shape({ id: id(), name: text(), inOffice: flag() }), 3000), since: nullable(dateOn()), mandates: listOf(shape({ termNumber: count(), fromOn: dateOn(), toOn: nullable(dateOn()) }), 50), total: count(),
        chapters: listOf(shape({ key: oneOf(chapterKeys), count: count() }), chapterKeys.length),
        rows: listOf(shape({
          ...act, enteredBy: nullable(text()), struck: nullable(shape({ on: dateOn(), reason: nullable(text()) })),
          objections: listOf(shape({ words: text(), on: dateOn(), answer: nullable(oneOf(answers)), answerWords: nullable(text()), answeredOn: nullable(dateOn()) }), 20), can: listOf(text(), 5),
        }), pageSize),
      }),
    }),
    /** Lines that were objected to and wait for the office's answer. */
    objections: view({ input: fields({}), output: shape({ rows: listOf(shape({ id: id(), person, on: dateOn(), title: text(), kind: text(), words: text(), objectedOn: dateOn() }), 100) }) }),
    /** The printed book of one person, of a year (this one where nothing is said) or of the mandate that began on a day: who he is, the sums, the chapters of each year. */
    book: view({
      input: fields({ personId: maybe(id()), year: maybe(year()), since: maybe(dateOn()) }),
      output: shape({
        name: text(), period: text(), organ: text(), facts: listOf(shape({ label: text(), text: text() }), 20),
        years: listOf(shape({ year: count(9999), chapters: listOf(shape({ title: text(), rows: listOf(shape({ on: text(), title: text(), note: text() }), mostInBook) }), chapterKeys.length) }), mostYears),
      }),
    }),
  },
});
