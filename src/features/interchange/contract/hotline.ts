import { count, dateOn, done, fields, flag, id, instant, listOf, maybe, nullable, oneOf, shape, text, verb, view } from '#kernel/contract.ts';
import { draftStates, marks } from '#kernel/sheet-import.ts';
import { orderActs, orderFaults, type OrderFault, sheetKinds, sheetScopes } from '../rules.ts';

const counts = { goodCount: count(), doubtfulCount: count(), badCount: count() };
const paper = shape({ name: text(), mediaType: text(), base64: text() });
const faultCodes = Object.keys(orderFaults) as [OrderFault, ...OrderFault[]];

/** Work orders 工单 of the 12345热线, in and out. */
export const hotlineVerbs = {
  /** Reads the hotline's export. Nothing is taken in before it is confirmed. */
  previewOrders: verb({ input: fields({ fileId: id() }), output: done(counts), creates: true }),
  /** Takes in the good rows and the doubtful ones whose lines are named, all at once. */
  confirmOrders: verb({
    input: fields({ id: id(), includeDoubtful: maybe(listOf(count(), 1000)) }),
    output: done({ newCount: count(), updatedCount: count(), unchangedCount: count(), leftOutCount: count() }), creates: true,
  }),
  dropOrders: verb({ input: fields({ id: id() }), output: done() }),
  /** Puts a sheet for the hotline together, and keeps what it told. */
  makeSheet: verb({ input: fields({ kind: oneOf(sheetKinds), scope: oneOf(sheetScopes) }), output: done({ lineCount: count() }), creates: true }),
};

/** What can be read of them. */
export const hotlineViews = {
  orderImports: view({ input: fields({}), output: shape({ rows: listOf(shape({ id: id(), fileName: text(), state: oneOf(draftStates), readAt: instant(), ...counts }), 50) }) }),
  /** Every row with its mark, what confirming does with it, and why, in the reader's language; names and phones masked. */
  orderPreview: view({
    input: fields({ id: id() }),
    output: shape({
      id: id(), fileName: text(), state: oneOf(draftStates), ...counts, notes: listOf(text(), 100),
      rows: listOf(shape({
        line: count(), sheet: text(), row: count(), mark: oneOf(marks), act: oneOf(orderActs), changes: listOf(text(), 10), faults: listOf(shape({ code: oneOf(faultCodes), words: text() }), 10), notes: listOf(shape({ code: text(), words: text() }), 10),
        number: nullable(text()), excerpt: text(), receivedOn: nullable(dateOn()), place: nullable(text()), contact: nullable(text()), opinionId: nullable(id()),
      }), 1000),
    }),
  }),
  /** The rows not taken in, in their own columns with a last one that says why; mended, they can be read again. */
  ordersToMend: view({ input: fields({ id: id() }), output: paper }),
  orderTemplate: view({ input: fields({}), output: paper }),
  /** What waits to be told to the hotline, and the sheets that went there. */
  sheets: view({
    input: fields({}),
    output: shape({
      answers: shape({ fresh: count(), all: count() }), handover: shape({ fresh: count(), all: count() }),
      rows: listOf(shape({ id: id(), kind: oneOf(sheetKinds), lineCount: count(), madeAt: instant(), madeBy: nullable(text()), wordsGone: flag() }), 50),
    }),
  }),
  /** One of them as a workbook, as it was sent; what became a report of wrongdoing since is left out. */
  sheet: view({ input: fields({ id: id() }), output: paper }),
};
