import type { OutputOf } from '#kernel/contract.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import type { SheetContent } from '#platform/print/sheet.ts';
import type { presence } from './contract.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

const figureFrom = 3;
const widths = [6, 10, 18];

/** The table as a sheet to go on working with: a row a deputy, the sums, and the sentences for a report below. */
export function rateSheet({ locale }: Pick<Work, 'locale'>, { title, rows, sentences }: OutputOf<typeof presence.views.table>): SheetContent {
  const { sheet } = wordsFor({ locale, tenant: null }, { zh, en });
  const heads = Object.values(sheet.columns);
  const percent = (is: number | null, of: number) => (of === 0 ? null : is ?? sheet.few);
  const lines = rows.map(({ name, district, sessions, activities, attendanceShare, heard, spoke, speakingShare, led, cosigned, motionsLed, motionsJoined }, place) => [
    place + 1, name, district, sessions.called, sessions.came, sessions.leave, activities.called, activities.came, activities.leave, percent(attendanceShare, sessions.called + activities.called), heard, spoke, percent(speakingShare, heard), led, cosigned, motionsLed, motionsJoined,
  ]);
  // Shares do not add up; what the congress's are is said in words below.
  const shares = new Set([9, 12]);
  const sums = heads.map((_, column) => (column < figureFrom || shares.has(column) ? (column === 1 ? sheet.all : null) : lines.reduce((all, line) => all + Number(line[column] ?? 0), 0)));
  const said = (words: string) => heads.map((_, column) => (column === 1 ? words : null));
  return {
    name: sheet.title, title: `${title}${sheet.title}`, columns: heads.map((header, column) => ({ header, type: column === 1 || column === 2 ? 'text' : 'number', width: widths[column] ?? 9 })),
    rows: [...lines, sums, said(sheet.order), ...sentences.map(said)],
  };
}
