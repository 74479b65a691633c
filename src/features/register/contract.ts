import * as z from 'zod/mini';
import { contract, count, dateOn, done, fields, flag, id, line, listOf, maybe, nullable, oneOf, page, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { mostPrinted, pageSize, periodParts, registerKeys, rowPattern } from './rules.ts';
import { sampleRows, formStates, longestHeading, longestSignature, longestTitle, mostFormColumns, surenesses } from './rules/form.ts';
import { mostPageFiles, mostPageRows } from './rules/signed-page.ts';

/** What a register is narrowed to. */
const narrowed = { year: year(), part: maybe(oneOf(periodParts)), stationId: maybe(id()), deputyId: maybe(id()) };
const which = { register: oneOf(registerKeys), ...narrowed };
const rowId = z.string().check(z.regex(rowPattern));
/** An opening of the sealed volume by the same person on the same day: names and phones in full. */
const opened = { openingId: maybe(id()) };

const mostColumns = 40;
const column = { key: text(), label: text(), byPen: flag(), masked: flag(), amendable: flag() };
/** A cell as it reads now; `original` where it was amended, and whether the record has changed since. */
const amendedCell = shape({ id: id(), version: count(), column: text(), original: text(), words: text(), reason: text(), by: text(), on: dateOn(), changedSince: flag(), can: listOf(text(), 3) });
const formColumn = fields({ header: line(longestHeading), field: maybe(line(30)) });
/** A blank form of a town's or county's own: what was read of it, or what the register is printed by. */
const form = shape({
  id: id(), version: count(), number: count(), state: oneOf(formStates), fileId: id(), fileName: text(), title: nullable(text()), signature: nullable(text()), merged: flag(),
  columns: listOf(shape({ header: text(), field: nullable(text()), how: oneOf(surenesses) }), mostFormColumns), by: text(), readOn: dateOn(), usedOn: nullable(dateOn()), endedOn: nullable(dateOn()), /** A county offers it to its towns. */ offered: flag(), /** Of which of the county's forms it was made. */ countyFormId: nullable(id()), can: listOf(text(), 4),
});
/** The county's form as it lies here. */
const countyForm = shape({ id: id(), fromName: text(), fileId: id(), fileName: text(), title: nullable(text()), signature: nullable(text()), columns: listOf(shape({ header: text(), field: nullable(text()), how: oneOf(surenesses) }), mostFormColumns), carriedOn: dateOn(), can: listOf(text(), 2) });
/** A photographed signed page, for whoever keeps those books. */
const signedPage = shape({ id: id(), version: count(), words: nullable(text()), by: text(), on: dateOn(), files: listOf(shape({ id: id(), name: text() }), mostPageFiles), can: listOf(text(), 3) });
const mostPagesShown = 500;
const heading = { number: text(), title: text(), subtitle: text(), card: flag() };

/** Registers 四簿四卡: made from records, never filled in. */
export const register = contract('register', {
  verbs: {
    /** `words` stand in the cell from now on; the original stays beside them. */
    amendCell: verb({ input: fields({ ...which, rowId, column: line(40), words: z.string().check(z.maxLength(500)), reason: line(100) }), output: done(), creates: true }),
    /** The cell reads as its record does again. */
    withdrawAmendment: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    /** Opens the sealed volume: this register, for this person, until the end of the day. */
    openSealed: verb({ input: fields({ ...which, ground: line(100) }), output: done(), creates: true }),
    /** Reads the headings of an uploaded blank form; nothing is printed by it yet. */
    readForm: verb({ input: fields({ register: oneOf(registerKeys), fileId: id() }), output: done(), creates: true }),
    /** The register is printed in these columns from now on; one without a field is an empty cell for the pen. */
    adoptForm: verb({ input: fields({ id: id(), version: version(), title: maybe(line(longestTitle)), signature: maybe(line(longestSignature)), columns: listOf(formColumn, mostFormColumns) }), output: done() }),
    /** A county offers the form it uses to all its towns, or no more. */
    offerForm: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    recallForm: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    /** The register is printed by the form the county offers. */
    useCountyForm: verb({ input: fields({ countyFormId: id() }), output: done(), creates: true }),
    /** Keeps a photographed signed page with the rows on it; without rows with the period, of a station where one is named. */
    attachPage: verb({ input: fields({ ...which, rowIds: maybe(listOf(rowId, mostPageRows)), fileIds: listOf(id(), mostPageFiles), words: maybe(line(60)) }), output: done(), creates: true }),
    voidPage: verb({ input: fields({ id: id(), version: version(), words: line(100) }), output: done() }),
    /** Drops a form that was read, or goes back to the standard columns. */
    endForm: verb({ input: fields({ id: id(), version: version() }), output: done() }),
  },
  views: {
    /** All registers of a period with how many rows each has. */
    overview: view({
      input: fields(narrowed),
      output: shape({
        scope: text(), rows: listOf(shape({ key: oneOf(registerKeys), number: text(), title: text(), unit: text(), total: count() }), registerKeys.length),
        stations: listOf(shape({ id: id(), name: text() }), 500), deputies: listOf(shape({ id: id(), name: text() }), 500),
      }),
    }),
    /** Fields written once, and the cells of all registers they fill. */
    meter: view({ input: fields(narrowed), output: shape({ typedOnce: count(), filledByThem: count(), filledByProgram: count() }) }),
    page: view({
      input: fields({ ...which, ...opened, page: page() }),
      output: shape({
        ...heading, columns: listOf(shape(column), mostColumns), total: count(), opened: flag(), canOpen: flag(), maySetForm: flag(), mayAttach: flag(), signed: listOf(signedPage, mostPagesShown),
        rows: listOf(shape({ id: text(), late: flag(), link: nullable(text()), canAmend: flag(), cells: listOf(text(), mostColumns), amended: listOf(amendedCell, mostColumns), signed: listOf(signedPage, mostPagesShown) }), pageSize),
      }),
    }),
    /** Own forms of a register, the newest first, and some of its rows to try one on. Nothing for whoever may not set it. */
    forms: view({
      input: fields({ register: oneOf(registerKeys), year: narrowed.year }),
      output: shape({
        number: text(), title: text(), fields: listOf(shape({ key: text(), label: text(), byPen: flag() }), mostColumns), rows: listOf(form, 20), /** What the county offers for this register now. */ ofCounty: nullable(countyForm), sample: listOf(listOf(text(), mostColumns), sampleRows), may: flag(),
      }),
    }),
    /** The whole of it, for print and sheets, in the town's own form where one is used. */
    whole: view({
      input: fields({ ...which, ...opened }),
      output: shape({ ...heading, signature: nullable(text()), columns: listOf(shape(column), mostColumns), rows: listOf(shape({ late: flag(), cells: listOf(text(), mostColumns) }), mostPrinted) }),
    }),
  },
});
