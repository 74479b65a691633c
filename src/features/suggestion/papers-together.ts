import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { EnclosedTable, Letter } from '#platform/print/letter.ts';
import { replyLetter } from './letters.ts';
import { appraisalSheet } from './papers.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { find } from './store/case.ts';
import { type Filter, listWhole } from './store/list.ts';

/** So many papers are printed together; more are narrowed first. */
export const mostTogether = 200;

/** The suggestions of a narrowed list, each in full, the lowest number first. */
async function papersIn({ tx, actor, today }: Work<unknown>, filter: Filter): Promise<Suggestion[]> {
  const rows = (await listWhole(tx, actor, filter, today)).filter(({ number, enteredLate }) => number !== null && !enteredLate).reverse();
  const papers: Suggestion[] = [];
  for (const { id } of rows.slice(0, mostTogether + 1)) {
    const paper = await find(tx, id, false);
    if (paper) papers.push(paper);
  }
  return papers;
}

function within<T>(papers: readonly T[]): readonly T[] {
  return papers.length === 0 || papers.length > mostTogether ? refuse('platform.noPapers', 422, { most: mostTogether }) : papers;
}

/** The replies that stand, of all suggestions of a narrowed list: of each office the last. */
export async function repliesTogether(work: Work, filter: Filter, promised: (replyId: string) => Promise<readonly string[]>): Promise<readonly Letter[]> {
  const letters: Letter[] = [];
  for (const paper of await papersIn(work, filter)) {
    const issued = paper.replies.filter(({ state }) => state === 'issued');
    for (const reply of issued.filter(({ officeId, round }) => !issued.some((later) => later.officeId === officeId && later.round > round))) letters.push(await replyLetter(work, paper, reply.id, await promised(reply.id)));
  }
  return within(letters);
}

/** 征询意见表 of all suggestions of a narrowed list that offices have. */
export async function formsTogether(work: Work, filter: Filter): Promise<readonly EnclosedTable[]> {
  const forms: EnclosedTable[] = [];
  for (const paper of await papersIn(work, filter)) if (paper.assignedOn !== null) forms.push(await appraisalSheet(work, paper));
  return within(forms);
}
