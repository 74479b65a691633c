import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { numberFields } from '#features/suggestion/public.ts';
import type { Work } from '#platform/feature.ts';
import type { EnclosedTable } from '#platform/print/letter.ts';
import { owedStates } from './rules.ts';
import { type ListRow, list } from './store/list.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** More promises of one year are not laid before a congress one by one. */
const most = 1000;

const isOwed = ({ state }: ListRow): boolean => (owedStates as readonly string[]).includes(state);

/**
 * 承诺事项 in the yearly report: of those made in that year and the one before, how many were kept, and each that is open by name
 * (Chongqing reports both years in its fourth quarter). Null where nothing was promised.
 */
export async function promisesInReport(work: Work, year: number): Promise<{ text: string; table: EnclosedTable | null } | null> {
  const { tx, actor, today, tenant } = work;
  const words = wordsFor({ locale: 'zh', tenant }, { zh, en });
  const { report, table } = words;
  const sentences: string[] = [];
  const open: ListRow[] = [];
  for (const made of [year, year - 1]) {
    const rows = (await list(tx, actor, { year: made }, 1, today, most)).rows.filter(({ state }) => state !== 'void' && state !== 'drafted');
    if (rows.length === 0) continue;
    const count = (test: (row: ListRow) => boolean) => rows.filter(test).length;
    sentences.push(fill(report.year, {
      year: made, count: rows.length, kept: count(({ state }) => state === 'kept'), claimed: count(({ state }) => state === 'claimed'), running: count(isOwed), late: count((row) => isOwed(row) && row.dueOn < today), slipped: count(({ slipCount }) => slipCount > 0), notYet: count(({ state }) => state === 'notYet'),
    }));
    open.push(...rows.filter(({ state }) => state !== 'kept'));
  }
  if (sentences.length === 0) return null;
  const reasonOf = ({ state, reason }: ListRow) => (state === 'notYet' && reason !== null ? words.reasons[reason as keyof typeof words.reasons] : '');
  const rows = open.map((row) => [
    row.confidential ? '' : numberFields('zh', row).numberLabel ?? '', row.confidential ? words.confidential : row.what, row.officeName, row.firstDueOn, row.dueOn, String(row.slipCount), [words.states[row.state], reasonOf(row)].filter(Boolean).join(table.and),
  ]);
  const columns = [table.number, table.what, table.office, table.firstDue, table.due, table.slips, table.state];
  return { text: [...sentences, open.length === 0 ? report.noneOpen : report.listed].join(''), table: rows.length === 0 ? null : { title: report.title, columns, widths: [2.6, 4.2, 2, 1.8, 1.8, 1, 2.2], rows } };
}
