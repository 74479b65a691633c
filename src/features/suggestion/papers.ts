import type { OutputOf } from '#kernel/contract.ts';
import { officeNames } from '#features/office/public.ts';
import type { Work } from '#platform/feature.ts';
import type { EnclosedTable } from '#platform/print/letter.ts';
import type { SheetContent } from '#platform/print/sheet.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import type { suggestion } from './contract.ts';
import { appraisalForm } from './letters.ts';
import { numberLabel, wordsIn } from './numbering.ts';
import { answers, isLive } from './rules/standing.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { numbersOf } from './store/detail.ts';
import { text } from './text.ts';

type Table = OutputOf<typeof suggestion.views.assignmentTable>;

/** 征询意见表 by itself, for a deputy who fills it in by hand: number, title and offices are printed. */
export async function appraisalSheet(work: Work, paper: Suggestion): Promise<EnclosedTable> {
  const numbers = await numbersOf(work.tx, paper.id);
  const handling = paper.assignments.filter((share) => isLive(share) && answers(share.role)).map(({ officeId }) => officeId);
  const offices = await officeNames(work.tx, handling);
  const { mark: _, ...form } = appraisalForm(work, numbers ? numberLabel('zh', numbers) : '', paper.title, handling.map((id) => offices.get(id) ?? '').join('、'));
  return { ...form, title: text.letters.formTitle };
}

/** Shares of the breadth: the words of the suggestion get most, dates just enough. */
const widths = [4.4, 2.6, 5.6, 3.8, 3.4, 3, 3.9, 3.9, 3];

/** 交办表 as it is printed and signed. */
export const tablePaper = (work: Pick<Work, 'locale'>, { title, subtitle, columns, rows }: Table): PrintTable => ({
  title, subtitle, landscape: true, rows, columns: columns.map((header, index) => ({ header, width: widths[index] ?? 3 })), signatureLine: wordsIn({ locale: work.locale, tenant: null }).table.signature,
});

/** 交办表 as a sheet to go on working with. */
export const tableSheet = ({ title, subtitle, columns, rows }: Table): SheetContent => ({
  name: title, title: `${title}　${subtitle}`, rows, columns: columns.map((header, index) => ({ header, width: Math.round((widths[index] ?? 3) * 4) })),
});
