import type { OutputOf } from '#kernel/contract.ts';
import { chineseDate } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { officeNames } from '#features/office/public.ts';
import type { Work } from '#platform/feature.ts';
import type { EnclosedTable, Letter } from '#platform/print/letter.ts';
import type { SheetContent } from '#platform/print/sheet.ts';
import type { BoardSheet } from '#platform/print/notice-board.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import type { suggestion } from './contract.ts';
import { appraisalForm, appraisalLetter } from './letters.ts';
import { numberLabel, wordsIn } from './numbering.ts';
import { contactKinds } from './rules.ts';
import { answers, isLive } from './rules/standing.ts';
import { weakestOf } from './rules/reply-classes.ts';
import { opening } from './rules/spoken.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { numbersOf, partsOf } from './store/detail.ts';
import { text as en } from './text.en.ts';
import { text } from './text.ts';

type Table = OutputOf<typeof suggestion.views.assignmentTable>;

/** 征询意见表 with these words in it: a case's, or the fields of a form of the town's own. */
export function blankForm(work: Pick<Work, 'tenant'>, [number, title, offices]: readonly [number: string, title: string, offices: string]): EnclosedTable {
  const { mark: _, ...form } = appraisalForm(work, number, title, offices);
  return { ...form, title: text.letters.formTitle };
}

/** 征询意见表 by itself, for a deputy who fills it in by hand: number, title and offices are printed. */
export async function appraisalSheet(work: Work, paper: Suggestion): Promise<EnclosedTable> {
  const numbers = await numbersOf(work.tx, paper.id);
  return blankForm(work, [numbers ? numberLabel('zh', numbers) : '', paper.title, await answeringOffices(work, paper)]);
}

/** The same as a letter in the town's own form, null where it has none. */
export const appraisalInOwnForm = async (work: Work, paper: Suggestion): Promise<Letter | null> => appraisalLetter(work, paper, await answeringOffices(work, paper));

/** 三见面记录表: what was spoken before, during and after the handling, with room for the pen and for both signatures. */
export async function contactSheet(work: Work, paper: Suggestion): Promise<EnclosedTable> {
  const { contactSheet: words, contactKinds: kinds, contactWays, formRows } = text;
  const [numbers, { contacts }, names] = [await numbersOf(work.tx, paper.id), await partsOf(work.tx, paper.id), await namesOf(work.tx, [paper.leadPersonId, ...paper.cosigners.map(({ personId }) => personId)])];
  const offices = await officeNames(work.tx, contacts.map(({ officeId }) => officeId));
  const whole = (label: string, value: string, tall = 12) => [{ text: label }, { text: value, across: 3, tall }];
  const spoken = (kind: (typeof contactKinds)[number]) => contacts.filter((one) => one.kind === kind && one.reached && one.state !== 'void')
    .map(({ metOn, way, officeId, personId, said }) => fill(words.line, { day: chineseDate(metOn), way: contactWays[way], office: offices.get(officeId) ?? '', person: names.get(personId) ?? '', said })).join('\n');
  return {
    title: words.title, columns: [], widths: [3, 4, 2, 4],
    rows: [
      whole(formRows.number, numbers ? numberLabel('zh', numbers) : ''), whole(formRows.title, paper.title), whole(words.deputy, names.get(paper.leadPersonId) ?? ''), whole(formRows.office, await answeringOffices(work, paper)),
      ...contactKinds.flatMap((kind) => [whole(kinds[kind], spoken(kind), 32), [{ text: words.officeSigns }, { text: '', tall: 12 }, { text: words.deputySigns }, { text: '' }]]),
      [{ text: words.note, across: 4 }],
    ],
  };
}

async function answeringOffices(work: Work, paper: Suggestion): Promise<string> {
  const handling = paper.assignments.filter((share) => isLive(share) && answers(share.role)).map(({ officeId }) => officeId);
  const offices = await officeNames(work.tx, handling);
  return handling.map((id) => offices.get(id) ?? '').join('、');
}

/** Shares of the breadth: the words of the suggestion get most, dates just enough. */
const widths = [4.2, 1.6, 2.4, 5.6, 3.8, 3.4, 3, 3.9, 3.9, 3];

/** 交办表 as it is printed and signed. */
export const tablePaper = (work: Pick<Work, 'locale'>, { title, subtitle, columns, rows }: Table): PrintTable => ({
  title, subtitle, landscape: true, rows, columns: columns.map((header, index) => ({ header, width: widths[index] ?? 3 })), signatureLine: wordsIn({ locale: work.locale, tenant: null }).table.signature,
});

/** 交办表 as a sheet to go on working with. */
export const tableSheet = ({ title, subtitle, columns, rows }: Table): SheetContent => ({
  name: title, title: `${title}　${subtitle}`, rows, columns: columns.map((header, index) => ({ header, width: Math.round((widths[index] ?? 3) * 4) })),
});

/** The narrowed list as a sheet; titles and offices get most of the breadth. */
export const listSheet = ({ title, subtitle, columns, rows }: Pick<Table, 'title' | 'subtitle' | 'columns' | 'rows'>): SheetContent => ({
  name: title, title: `${title}　${subtitle}`, rows, columns: columns.map((header, index) => ({ header, width: index === 2 ? 40 : index === 0 || index === 7 || index === 8 ? 24 : 14 })),
});

/** How much of a letter hangs on a board: what can be read standing. */
const onBoard = { said: 160, reply: 420 } as const;

/** 公示栏: the published words of one case as a sheet to hang up. It says by when, and why not, as large as the rest. Chinese: it hangs in a village. */
export function boardSheet(work: Pick<Work, 'tenant' | 'today'>, paper: OutputOf<typeof suggestion.views.publicCase>, organ: string, address: string): BoardSheet {
  const { board, portal, spoken, fields, kinds } = wordsFor({ locale: 'zh', tenant: work.tenant }, { zh: text, en });
  const day = (on: string) => chineseDate(on);
  const most = Math.floor(onBoard.reply / paper.replies.length);
  const replies = paper.replies.map((reply) => [
    fill(board.replyOf, { who: reply.issuerName, words: opening(reply.body, most) }), reply.promisedOn ? `${fill(portal.promisedOn, { day: day(reply.promisedOn) })}。` : '', reply.whyNoDate ? `${fill(portal.noDate, { words: reply.whyNoDate })}。` : '',
  ].join(''));
  const isCut = paper.replies.some(({ body }) => [...body].length > most);
  const weakest = weakestOf(paper.replies);
  return {
    title: fill(board.title, { kind: kinds[paper.kind] }), organ, signed: fill(board.signed, { number: paper.numberLabel ?? '', day: day(work.today) }), qrText: address, scan: board.scan,
    parts: [
      { label: board.asked, text: paper.title, strong: true },
      { label: board.who, text: `${paper.leadName}${paper.cosignerNames.length > 0 ? `（${fields.cosigners}：${paper.cosignerNames.join('、')}）` : ''}　${paper.placeName}` },
      { label: board.offices, text: paper.handlers.map(({ name }) => name).join('、') },
      { label: board.said, text: opening(paper.facts, onBoard.said) },
      { label: board.reply, text: [...replies, ...(isCut ? [board.whole] : [])].join('\n') },
      ...(weakest ? [{ label: board.outcome, text: `${spoken.outcomes[weakest.letter]}${fill(portal.classOf, { letter: weakest.letter, words: weakest.letterWords })}`, strong: true }] : []),
      { label: board.days, text: fill(board.dates, { submitted: day(paper.submittedOn), assigned: day(paper.assignedOn), replied: day(paper.repliedOn), closed: day(paper.closedOn) }) },
    ],
  };
}
