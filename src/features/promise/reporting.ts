import { addDays, yearSpan } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { numberFields } from '#features/suggestion/public.ts';
import type { Work } from '#platform/feature.ts';
import type { EnclosedTable } from '#platform/print/letter.ts';
import { type KeepingRow, keeping } from './store/counts.ts';
import { type ListRow, list, madeIn } from './store/list.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** More open promises of one year are not laid before a congress one by one. */
const most = 1000;

/**
 * 承诺事项 in the yearly report: of those made in that year and the one before, how many were kept, and each that is open by name
 * (Chongqing reports both years in its fourth quarter); no words where nothing was promised. And 落实率: what fell due in the year before today, by the day first promised, and how much of it is kept by now, in time or late, office by office.
 */
export async function promisesInReport(work: Work, year: number): Promise<{ text: string | null; table: EnclosedTable | null; byOffice: readonly Pick<KeepingRow, 'officeId' | 'officeName' | 'due' | 'kept'>[] }> {
  const { tx, actor, today, tenant } = work;
  const words = wordsFor({ locale: 'zh', tenant }, { zh, en });
  const { report, table } = words;
  const sentences: string[] = [];
  const cut: string[] = [];
  const open: ListRow[] = [];
  for (const made of [year, year - 1]) {
    const figures = await madeIn(tx, actor, made, today);
    if (figures.count === 0) continue;
    sentences.push(fill(report.year, { year: made, ...figures }));
    const { rows, total } = await list(tx, actor, { year: made, group: 'open' }, 1, today, most);
    open.push(...rows);
    if (total > rows.length) cut.push(fill(report.cut, { year: made, most }));
  }
  const { fromOn, toOn } = yearSpan(year);
  // What falls due today may still be kept.
  const before = addDays(today, -1);
  const byOffice = (await keeping(tx, { fromOn, toOn: before < toOn ? before : toOn }, today, null)).map(({ officeId, officeName, due, kept }) => ({ officeId, officeName, due, kept }));
  if (sentences.length === 0) return { text: null, table: null, byOffice };
  const reasonOf = ({ state, reason }: ListRow) => (state === 'notYet' && reason !== null ? words.reasons[reason as keyof typeof words.reasons] : '');
  const rows = open.map((row) => [
    row.confidential ? '' : numberFields('zh', row).numberLabel ?? '', row.confidential ? words.confidential : row.what, row.officeName, row.firstDueOn, row.dueOn, String(row.slipCount), [words.states[row.state], reasonOf(row)].filter(Boolean).join(table.and),
  ]);
  const columns = [table.number, table.what, table.office, table.firstDue, table.due, table.slips, table.state];
  return { byOffice, text: [...sentences, open.length === 0 ? report.noneOpen : report.listed, ...cut].join(''), table: rows.length === 0 ? null : { title: report.title, columns, widths: [2.6, 4.2, 2, 1.8, 1.8, 1, 2.2], rows } };
}
