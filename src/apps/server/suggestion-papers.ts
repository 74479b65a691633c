import type { FastifyInstance, FastifyRequest } from 'fastify';
import { promiseLines } from '#features/promise/public.ts';
import { reportLetter, reportOfYear } from '#features/report/public.ts';
import { suggestion } from '#features/suggestion/contract.ts';
import { appraisalInOwnForm, appraisalSheet, boardSheet, contactSheet, coverLetter, formsTogether, listSheet, repliesTogether, replyLetter, sentLetter, tablePaper, tableSheet } from '#features/suggestion/public.ts';
import { yearOf } from '#kernel/dates.ts';
import type { OutputOf } from '#kernel/contract.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { townPage } from '#features/settings/public.ts';
import { type Call, inWork, show } from '#platform/perform.ts';
import { parseInput } from '#platform/input.ts';
import { printApart } from '#platform/print/apart.ts';
import { formPdf } from '#platform/print/form-pdf.ts';
import { boardPdf } from '#platform/print/notice-board.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { formWord } from '#platform/print/word.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { asLetter, asSent, idIn, paperDoors, withoutKind } from './paper-door.ts';

/** The papers of suggestions: the reply as a letter, every letter about it that went out, the form to fill in by hand, the 交办表. Each shows only what the person may see. */
export function mountSuggestionPapers(app: FastifyInstance, house: House): void {
  const paper = paperDoors(app, house);
  const reading = <T>(call: Call, task: (work: Work) => Promise<T>) => inWork(house, call, {}, 'read', task);

  paper('suggestion.letter', ['pdf', 'word'], async (call, query, kind) =>
    asSent(house, call, await reading(call, async (work) => replyLetter(work, idIn(query, 'id'), idIn(query, 'replyId'), await promiseLines(work, idIn(query, 'replyId')))), kind));
  paper('suggestion.sent', ['pdf', 'word'], async (call, query, kind) => asSent(house, call, await reading(call, (work) => sentLetter(work, idIn(query, 'id'), idIn(query, 'letterId'), (replyId) => promiseLines(work, replyId))), kind));
  paper('suggestion.cover', ['pdf', 'word'], async (call, query, kind) => asLetter(await reading(call, (work) => coverLetter(work, idIn(query, 'id'))), kind));
  paper('suggestion.report', ['word', 'pdf'], async (call, query, kind) =>
    asLetter(await reading(call, (work) => reportOfYear(work, /^\d{4}$/.test(query['year'] ?? '') ? Number(query['year']) : yearOf(work.today))), kind));
  paper('report.letter', ['word', 'pdf'], async (call, query, kind) => asLetter(await reading(call, (work) => reportLetter(work, idIn(query, 'id'))), kind));
  paper('suggestion.form', ['pdf', 'word'], async (call, query, kind) => {
    const id = idIn(query, 'id');
    const own = kind === 'word' ? await reading(call, (work) => appraisalInOwnForm(work, id)) : null;
    if (own) return asSent(house, call, own, kind);
    const sheet = await reading(call, (work) => appraisalSheet(work, id));
    return kind === 'word' ? formWord(sheet) : formPdf(sheet);
  });
  paper('suggestion.contactSheet', ['pdf', 'word'], async (call, query, kind) => {
    const sheet = await reading(call, (work) => contactSheet(work, idIn(query, 'id')));
    return kind === 'word' ? formWord(sheet) : formPdf(sheet);
  });
  paper('suggestion.noticeBoard', ['pdf'], async (call, query) => {
    const view = suggestion.views.publicCase;
    const id = idIn(query, 'id');
    const shown = await show(house, view.name, call, { id }) as OutputOf<typeof view>;
    const sheet = await reading(call, async (work) => boardSheet(work, shown, (await townPage(work.tx)).organName, `${house.publicUrl}/${work.tenant.code}/suggestions/${id}`));
    return boardPdf(sheet, { paper: query['size'] === 'A3' ? 'A3' : 'A4' });
  });
  const { wholeList } = suggestion.views;
  const narrowed = (call: Call, request: FastifyRequest) => parseInput(wholeList, decodePairs(wholeList.input, withoutKind(request.query)), call.locale);
  paper('suggestion.replies', ['pdf'], async (call, _, __, request) =>
    printApart({ letters: await reading(call, (work) => repliesTogether(work, narrowed(call, request), (replyId) => promiseLines(work, replyId))) }));
  paper('suggestion.forms', ['pdf'], async (call, _, __, request) => printApart({ forms: await reading(call, (work) => formsTogether(work, narrowed(call, request))) }));
  paper('suggestion.listSheet', ['excel'], async (call, _, __, request) => {
    const view = suggestion.views.wholeList;
    return writeSheet(listSheet(await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>));
  });
  paper('suggestion.table', ['word', 'excel', 'pdf'], async (call, _, kind, request) => {
    const view = suggestion.views.assignmentTable;
    const input = decodePairs(view.input, withoutKind(request.query));
    const table = await show(house, view.name, call, input) as OutputOf<typeof view>;
    if (kind === 'excel') return writeSheet(tableSheet(table));
    return kind === 'word' ? tableWord(tablePaper(call, table)) : tablePdf(tablePaper(call, table));
  });
}
