import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, nullable, oneOf, shape, text, verb, view, year } from '#kernel/contract.ts';
import { mostGaps, packStates, parts, standings } from './rules.ts';

const itemKey = line(40);
const mostItems = 200;
const gap = shape({ name: text(), what: nullable(text()), link: text() });
const pack = shape({ id: id(), year: year(), state: oneOf(packStates), done: count(), of: count(), askedOn: dateOn(), askedBy: text(), madeAt: nullable(instant()), files: nullable(count()), bytes: nullable(count(5_000_000_000)), keptUntil: nullable(dateOn()) });

/** Inspections: what is asked, what answers it, what is missing, and the pack that is handed over. */
export const inspection = contract('inspection', {
  verbs: {
    /** A further question of this town or its county. */
    addItem: verb({ input: fields({ asks: line(60) }), output: done(), creates: true }),
    dropItem: verb({ input: fields({ id: id() }), output: done() }),
    /** 本年度无此项: the chair stands for it. */
    confirmNone: verb({ input: fields({ year: year(), itemKey }), output: done(), creates: true }),
    /** Kept on paper, and where. */
    sayWhere: verb({ input: fields({ year: year(), itemKey, words: line(100) }), output: done(), creates: true }),
    withdrawAnswer: verb({ input: fields({ id: id() }), output: done() }),
    /** Somebody comes on that day to inspect that year; the self-check is made weeks before. */
    noteVisit: verb({ input: fields({ year: year(), visitOn: dateOn(), visitor: line(60) }), output: done(), creates: true }),
    callOffVisit: verb({ input: fields({ id: id() }), output: done() }),
    /** Has the pack of a year made in the background. */
    makePack: verb({ input: fields({ year: year() }), output: done(), creates: true }),
    /** Takes a pack away; from then on this person may open its file until the end of the day. */
    takePack: verb({ input: fields({ id: id() }), output: done({ fileId: id() }), creates: true }),
  },
  views: {
    /** The checklist of a year with how each item stands now. Empty for whoever does not keep the office. */
    check: view({
      input: fields({ year: year() }),
      output: shape({
        year: year(), mayConfirm: flag(), mayAnswer: flag(),
        rows: listOf(shape({
          key: text(), number: text(), part: oneOf(parts), asks: text(), added: flag(), byHand: flag(), standing: oneOf(standings), held: count(), late: count(), gaps: listOf(gap, mostGaps), gapCount: count(), link: nullable(text()),
          answer: nullable(shape({ id: id(), kind: text(), words: nullable(text()), by: text(), on: dateOn() })),
        }), mostItems),
        visits: listOf(shape({ id: id(), visitOn: dateOn(), visitor: text(), checkOn: dateOn() }), 50),
      }),
    }),
    /** The packs made, newest first. */
    packs: view({ input: fields({}), output: shape({ rows: listOf(pack, 20) }) }),
  },
});
