import { judge, refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { mostInOnePrint } from '#platform/print/apart.ts';
import type { EnclosedTable, Letter } from '#platform/print/letter.ts';
import { replyLetter } from './letters.ts';
import { appraisalSheet } from './papers.ts';
import { policy } from './policy.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { lastReplies } from './rules/takeover.ts';
import { find } from './store/case.ts';
import { type Filter, type ListRow, listWhole } from './store/list.ts';

/** By session, the closed season after them, and there by number. */
const byNumber = (one: ListRow, other: ListRow): number =>
  (one.termNumber ?? 0) - (other.termNumber ?? 0) || (one.sittingNumber ?? 1000) - (other.sittingNumber ?? 1000) || (one.number ?? 0) - (other.number ?? 0);

/** The suggestions of a narrowed list of which something is printed, each in full, the lowest number first; how many sheets that would be is counted before any is read. */
async function papersIn({ tx, actor, today }: Work<unknown>, filter: Filter, sheetsOf: (row: ListRow) => number): Promise<Suggestion[]> {
  const rows = (await listWhole(tx, actor, filter, today)).filter((row) => row.number !== null && !row.enteredLate && sheetsOf(row) > 0).sort(byNumber);
  const count = rows.reduce((sum, row) => sum + sheetsOf(row), 0);
  if (count === 0 || count > mostInOnePrint) refuse('platform.noPapers', 422, { most: mostInOnePrint });
  const papers: Suggestion[] = [];
  for (const { id } of rows) {
    const paper = await find(tx, id, false);
    if (paper) papers.push(paper);
  }
  return papers;
}

const standing = ({ replies, assignments }: Pick<Suggestion, 'replies' | 'assignments'>): Suggestion['replies'] => lastReplies(replies, assignments);

/** The replies of one suggestion that stand, as letters; none for whoever may not see it, nor where it was answered on paper. */
export async function standingReplies(work: Work, suggestionId: string, promised: (replyId: string) => Promise<readonly string[]>): Promise<readonly Letter[]> {
  const paper = await find(work.tx, suggestionId, false);
  if (!paper || paper.enteredLate || judge(policy.see, work.actor, paper, work.today) !== null) return [];
  const letters: Letter[] = [];
  for (const reply of standing(paper)) letters.push(await replyLetter(work, paper, reply.id, await promised(reply.id)));
  return letters;
}

/** The replies that stand, of all suggestions of a narrowed list: of each office the last. */
export async function repliesTogether(work: Work, filter: Filter, promised: (replyId: string) => Promise<readonly string[]>): Promise<readonly Letter[]> {
  const letters: Letter[] = [];
  for (const paper of await papersIn(work, filter, (row) => standing(row).length)) {
    for (const reply of standing(paper)) letters.push(await replyLetter(work, paper, reply.id, await promised(reply.id)));
  }
  return letters;
}

/** 征询意见表 of all suggestions of a narrowed list that offices have. */
export async function formsTogether(work: Work, filter: Filter): Promise<readonly EnclosedTable[]> {
  const forms: EnclosedTable[] = [];
  for (const paper of await papersIn(work, filter, ({ assignedOn }) => (assignedOn === null ? 0 : 1))) forms.push(await appraisalSheet(work, paper));
  return forms;
}
