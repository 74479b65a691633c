import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { mostGaps, mostListed, packStates, parts, standings } from './rules.ts';

const itemKey = line(40);
const mostItems = 200;
const gap = shape({ name: text(), what: nullable(text()), link: text() });
/** Named by nobody, it is the standard one. */
const listId = maybe(id());
/** A checklist as it is made: in the inspector's order, under his number and words where he has them; a line without a key asks something new. */
const listed = { name: line(40), askedBy: line(60), items: listOf(fields({ key: maybe(itemKey), number: maybe(line(12)), asks: maybe(line(100)) }), mostListed) };
const pack = shape({ id: id(), year: year(), list: nullable(text()), state: oneOf(packStates), done: count(), of: count(), askedOn: dateOn(), askedBy: text(), madeAt: nullable(instant()), files: nullable(count()), bytes: nullable(count(5_000_000_000)), keptUntil: nullable(dateOn()) });

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
    noteVisit: verb({ input: fields({ year: year(), visitOn: dateOn(), visitor: line(60), listId }), output: done(), creates: true }),
    callOffVisit: verb({ input: fields({ id: id() }), output: done() }),
    /** The list came after the day was announced, or another one is to be answered. */
    chooseList: verb({ input: fields({ id: id(), listId }), output: done() }),
    /** 迎检清单: the list an inspector brought. */
    makeList: verb({ input: fields(listed), output: done(), creates: true }),
    /** Only while no pack was made by it; afterwards it is copied. */
    changeList: verb({ input: fields({ id: id(), version: version(), ...listed }), output: done() }),
    setListAside: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    /** Has the pack of a year made in the background, by a checklist. */
    makePack: verb({ input: fields({ year: year(), listId }), output: done(), creates: true }),
    /** Takes a pack away; from then on this person may open its file until the end of the day. */
    takePack: verb({ input: fields({ id: id() }), output: done({ fileId: id() }), creates: true }),
  },
  views: {
    /** The checklist of a year with how each item stands now. Empty for whoever does not keep the office. */
    check: view({
      input: fields({ year: year(), listId }),
      output: shape({
        year: year(), mayConfirm: flag(), mayAnswer: flag(), list: nullable(shape({ id: id(), name: text(), askedBy: text(), setAside: flag() })), /** Which there are beside the standard one. */ lists: listOf(shape({ id: id(), name: text() }), 100),
        rows: listOf(shape({
          key: text(), number: text(), part: oneOf(parts), asks: text(), /** What we call it, where the inspector has other words. */ ours: nullable(text()), added: flag(), byHand: flag(), standing: oneOf(standings), held: count(), late: count(), gaps: listOf(gap, mostGaps), gapCount: count(), link: nullable(text()),
          answer: nullable(shape({ id: id(), kind: text(), words: nullable(text()), by: text(), on: dateOn() })),
        }), mostItems),
        visits: listOf(shape({ id: id(), visitOn: dateOn(), visitor: text(), checkOn: dateOn(), list: nullable(shape({ id: id(), name: text() })) }), 50),
      }),
    }),
    /** The checklists beside the standard one, those in use first, and every item one could tick. Empty for whoever does not keep the office. */
    lists: view({
      input: fields({}),
      output: shape({
        can: listOf(text(), 5),
        pool: listOf(shape({ key: text(), part: oneOf(parts), asks: text(), standard: flag() }), 1000),
        rows: listOf(shape({
          id: id(), version: count(), name: text(), askedBy: text(), madeOn: dateOn(), setAside: flag(), packs: count(), visits: listOf(shape({ visitOn: dateOn(), visitor: text() }), 50), can: listOf(text(), 10),
          items: listOf(shape({ key: text(), number: nullable(text()), asks: nullable(text()), ours: text() }), mostListed),
        }), 100),
      }),
    }),
    /** The packs made, newest first. */
    packs: view({ input: fields({}), output: shape({ rows: listOf(pack, 20) }) }),
  },
});
