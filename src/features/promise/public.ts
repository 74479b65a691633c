import { type Span, chineseDate } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { rowFields } from './presenting.ts';
import { type KeepingRow, keeping } from './store/counts.ts';
import { spelledOutIn } from './store/detail.ts';
import { list, listed } from './store/list.ts';
import { text } from './text.ts';

/** What cannot go on before this actor does something, the most pressing first: at most 20 rows as the list shows them, and how many there are in all (1001 = more). */
export async function promisesWaiting(work: Work) {
  const { rows, total } = await list(work.tx, work.actor, { group: 'waiting' }, 1, work.today);
  return { total, rows: rows.map((row) => rowFields(work, row)) };
}

export { promisesInReport } from './reporting.ts';
export { saidWaiting } from './saying.ts';

/** The promises of a suggestion, as far as this actor may see them. */
export const promisesOfCase = async (work: Work, suggestionId: string) => (await listed(work.tx, work.actor, { suggestionId })).map((row) => rowFields(work, row));

/** What a reply promises beside its day, a line each for the letter; whoever may read the letter may read these. */
export async function promiseLines(work: Work, replyId: string): Promise<string[]> {
  const found = await spelledOutIn(work.tx, replyId);
  return found.map(({ what, quantity, amountYuan, firstDueOn }, index) => fill(text.inLetter, {
    number: index + 1, what: [what, quantity, amountYuan === null ? '' : fill(text.yuan, { amount: amountYuan })].filter(Boolean).join('，'), day: chineseDate(firstDueOn),
  }));
}

export { tablePaper, tableSheet } from './papers.ts';

/** How the offices kept what they promised for a span, as it stands on that day. */
export const promisesByOffice = (tx: Tx, span: Span, today: string): Promise<KeepingRow[]> => keeping(tx, span, today, null);

/** What an archive keeps of it. */
export { archivedPromises } from './store/archived.ts';

/** For spot checks: what may be drawn, what was drawn, and each step with both its days. */
export { casesOfPromises, promiseTraces, promisesToDraw, sampledPromises } from './sampled.ts';
