import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, page, prose, shape, text, verb, view } from '#kernel/contract.ts';
import { drawsOnPage, kinds, mostCalls, mostDrawn, mostResidents, outcomes, subjects } from './rules.ts';

const scope = { subject: oneOf(subjects), fromOn: dateOn(), toOn: dateOn(), kind: maybe(oneOf(kinds)), officeId: maybe(id()) };
/** A step with the day it bears, the moment it was entered, and the days between. */
const step = shape({ on: dateOn(), at: instant(), lateDays: count(), name: text(), who: nullable(text()), words: nullable(text()) });
const named = shape({ id: id(), name: text() });

const draw = {
  id: id(), version: count(), number: count(), subject: oneOf(subjects), fromOn: dateOn(), toOn: dateOn(), kind: nullable(text()), officeName: nullable(text()), purpose: nullable(text()),
  askedCount: count(), populationCount: count(), populationSha256: text(), seed: text(), drawerName: text(), byCounty: flag(), drawnAt: instant(),
  /** How many draws before it were from the same scope, as far as this reader knows of them. */
  before: count(), can: listOf(text(), 10),
};
const call = shape({ id: id(), calledOn: dateOn(), outcome: oneOf(outcomes), words: nullable(text()), by: text(), at: instant() });

/** 抽查: cases drawn at random by who checks the handling, and what he found. */
export const sampling = contract('sampling', {
  verbs: {
    /** Draws; the seed is the program's, and the draw stays on record. */
    draw: verb({ input: fields({ ...scope, count: count(mostDrawn), purpose: maybe(line(60)) }), output: done({ number: count() }), creates: true }),
    /** What a resident on the list said when called back. */
    enterCall: verb({ input: fields({ id: id(), opinionId: id(), calledOn: dateOn(), outcome: oneOf(outcomes), words: maybe(prose(500)) }), output: done(), creates: true }),
    /** The sample as a zip of tables, its hash on record. */
    exportSample: verb({ input: fields({ id: id() }), output: done({ fileId: id(), sha256: text() }), creates: true }),
  },
  views: {
    /** How many there are to draw from, and how often this scope was drawn from before. */
    population: view({ input: fields(scope), output: shape({ count: count(), before: count() }) }),
    /** Every draw of this town, the latest first. */
    draws: view({ input: fields({ page: maybe(page()) }), output: shape({ rows: listOf(shape(draw), drawsOnPage), total: count() }) }),
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...draw,
        cases: listOf(shape({
          place: count(), caseId: id(), number: text(), ticket: text(), title: text(), kind: text(), state: text(), office: text(), eventOn: dateOn(), enteredOn: dateOn(), lateDays: count(), dueOn: nullable(dateOn()), answeredOn: nullable(dateOn()), lateSteps: count(), mostDays: count(),
        }), mostDrawn),
        residents: listOf(shape({ opinionId: id(), number: text(), caseNumber: text(), name: nullable(text()), phone: text(), calls: listOf(call, mostCalls) }), mostResidents),
        /** There are more residents than are listed. */
        moreResidents: flag(),
        exports: listOf(shape({ id: id(), fileId: nullable(id()), sha256: text(), by: text(), at: instant() }), 50),
      }),
    }),
    /** One drawn case from its first step to its last, with what the audit has on it. */
    trace: view({
      input: fields({ id: id(), caseId: id() }),
      output: shape({
        number: text(), steps: listOf(step, 500), letters: listOf(shape({ number: nullable(text()), title: text(), on: dateOn(), at: instant(), lateDays: count(), voided: flag() }), 100), files: listOf(named, 200),
        promises: listOf(shape({ id: id(), what: text(), office: text(), firstDueOn: dateOn(), dueOn: dateOn(), state: text(), evidence: nullable(text()), claimWords: nullable(text()), spentYuan: nullable(count(1e12)), files: listOf(named, 20), steps: listOf(step, 200) }), 60),
        record: listOf(shape({ seq: count(1e12), at: instant(), who: nullable(text()), verb: text() }), 300),
      }),
    }),
  },
});
