import { count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, view } from '#kernel/contract.ts';
import { draftStates, marks as rowMarks } from '#kernel/sheet-import.ts';
import { handlerRoles, kinds, marks, topics } from '../rules.ts';
import { longestTitle, pastActs, pastFaults, type PastFault } from '../rules/past.ts';
import { letters } from '../rules/reply-classes.ts';

const counts = { goodCount: count(), doubtfulCount: count(), badCount: count() };
const paper = shape({ name: text(), mediaType: text(), base64: text() });
const faultCodes = Object.keys(pastFaults) as [PastFault, ...PastFault[]];
const said = shape({ code: text(), words: text() });

/** Cases that were handled on paper 往年建议补录: a box of them from Excel, or one by a form. */
export const pastVerbs = {
  /** `session` (`19-2`, `19-closed`) is that of rows which name none. Nothing is in the books before it is confirmed. */
  previewPast: verb({ input: fields({ fileId: id(), session: maybe(line(12)) }), output: done(counts), creates: true }),
  /** Takes over the good rows and the doubtful ones whose lines are named, all at once. */
  confirmPast: verb({
    input: fields({ id: id(), includeDoubtful: maybe(listOf(count(), 5000)) }),
    output: done({ newCount: count(), updatedCount: count(), unchangedCount: count(), leftOutCount: count(), promiseCount: count() }), creates: true,
  }),
  dropPast: verb({ input: fields({ id: id() }), output: done() }),
  /** One case by a form. `promisedOn` of a B reply becomes an open promise, unless `keptOn` says when it was done. */
  enterPast: verb({
    input: fields({
      session: line(12), number: count(9999), title: line(longestTitle), facts: maybe(prose(3000)), kind: maybe(oneOf(kinds)), topic: oneOf(topics), placeCode: maybe(line(12)), publicConsent: flag(), leadId: id(), cosignerIds: maybe(listOf(id(), 60)),
      shares: listOf(fields({ officeId: id(), role: oneOf(handlerRoles) }), 12), submittedOn: maybe(dateOn()), assignedOn: dateOn(), dueOn: maybe(dateOn()), repliedOn: dateOn(), closedOn: maybe(dateOn()),
      letter: oneOf(letters), body: maybe(prose(6000)), documentNumber: maybe(line(40)), signer: maybe(line(20)), promisedOn: maybe(dateOn()), promise: maybe(line(200)), keptOn: maybe(dateOn()),
      result: maybe(oneOf(marks)), ground: maybe(prose(500)), fileIds: maybe(listOf(id(), 9)),
    }),
    output: done({ number: count() }), creates: true,
  }),
};

/** What can be read of such imports. */
export const pastViews = {
  pastImports: view({ input: fields({}), output: shape({ rows: listOf(shape({ id: id(), fileName: text(), state: oneOf(draftStates), readAt: instant(), ...counts }), 50) }) }),
  /** Every row of a list with its mark, what confirming does with it, and why, in the reader's language. */
  pastPreview: view({
    input: fields({ id: id() }),
    output: shape({
      id: id(), fileName: text(), state: oneOf(draftStates), ...counts, notes: listOf(text(), 100),
      rows: listOf(shape({
        line: count(), sheet: text(), row: count(), mark: oneOf(rowMarks), act: oneOf(pastActs), changes: listOf(text(), 40), faults: listOf(shape({ code: oneOf(faultCodes), words: text() }), 40), notes: listOf(said, 20),
        numberLabel: nullable(text()), title: text(), lead: text(), offices: text(), assignedOn: nullable(dateOn()), repliedOn: nullable(dateOn()), letter: nullable(oneOf(letters)), result: nullable(oneOf(marks)), promisedOn: nullable(dateOn()), keptOn: nullable(dateOn()),
      }), 500),
    }),
  }),
  /** The rows not taken over, in their own columns with a last one that says why; mended, they can be read again. */
  pastToMend: view({ input: fields({ id: id() }), output: paper }),
  pastTemplate: view({ input: fields({}), output: paper }),
};
