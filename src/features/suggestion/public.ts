import { type Actor, has } from '#kernel/actor.ts';
import { judge, refuse } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { sentAbout } from '#features/dispatch/public.ts';
import { continueAfter, lastNumbers } from '#platform/counter.ts';
import type { EnclosedTable, Letter } from '#platform/print/letter.ts';
import { coverLetter as coverOf, replyLetter as replyOf, sentLetter as sentOf } from './letters.ts';
import { appraisalInOwnForm as ownSheetOf, appraisalSheet as sheetOf, blankForm, contactSheet as contactsOf, boardSheet, listSheet, tablePaper, tableSheet } from './papers.ts';
import { type Audience, note } from './moving.ts';
import { numberLabel } from './numbering.ts';
import { policy } from './policy.ts';
import { leastTotal } from './profile.ts';
import { rowFields } from './presenting.ts';
import { seriesOf } from './rules/numbering.ts';
import { readsAll } from './rules/readers.ts';
import { figureStep } from './rules/totals.ts';
import { liveAssignments } from './rules/standing.ts';
import type { Reply, Suggestion } from './rules/suggestion.ts';
import { find } from './store/case.ts';
import { motionBehind } from './store/detail.ts';
import { settledStates } from './rules.ts';
import { decisionCount, officeMarks } from './store/counts.ts';
import { list, listed, withNumber } from './store/list.ts';
import { stillHeldBy } from './store/takeover.ts';
import { type OwnParts, type PromisedPart, yearlyReport as reportOf } from './yearly-report.ts';

/** Suggestions as registers print them, by lead and period. */
export { type SuggestionLine, suggestionLines } from './for-registers.ts';

/** What cannot go on before this actor does something, the most pressing first: at most 20 rows as the list shows them, and how many there are in all (1001 = more). */
export async function waitingFor(work: Work) {
  const { rows, total } = await list(work.tx, work.actor, { group: 'waiting' }, 1, work.today);
  return { total, rows: rows.map((row) => rowFields(work, row)) };
}

/** How many suggestions wait for this actor's decision as the chair; nobody else decides any. */
export const decisionsWaiting = async ({ tx, actor }: Work): Promise<number> => (has(actor, 'chair') ? decisionCount(tx) : 0);

async function seen(work: Work, id: string): Promise<Suggestion> {
  const paper = await find(work.tx, id, false);
  return paper && judge(policy.see, work.actor, paper, work.today) === null ? paper : refuse('platform.notFound', 404);
}

const isHandlerOf = (actor: Actor, paper: Suggestion, officeId: string) =>
  paper.assignments.some((share) => share.officeId === officeId && actor.grants.some((grant) => grant.role === 'handler' && grant.officeId === officeId));

/** A reply as a letter, for PDF and Word, with the lines of what it promises; a draft only for those who write or sign it. 404 for whoever may not see it. */
export async function replyLetter(work: Work, suggestionId: string, replyId: string, promised: readonly string[] = []): Promise<Letter> {
  const paper = await seen(work, suggestionId);
  const reply = paper.replies.find(({ id }) => id === replyId) ?? refuse('platform.notFound', 404);
  // What was answered on paper has its letter on paper; none is made up for it.
  if (paper.enteredLate) refuse('platform.notFound', 404);
  if (reply.state !== 'issued' && !has(work.actor, 'governmentOffice') && !isHandlerOf(work.actor, paper, reply.officeId)) refuse('platform.notFound', 404);
  return replyOf(work, paper, replyId, promised);
}

/** A letter about a suggestion as it stands in the register, with what a reply promises. 404 for whoever may not see the suggestion. */
export async function sentLetter(work: Work, suggestionId: string, letterId: string, promised: (replyId: string) => Promise<readonly string[]> = async () => []): Promise<Letter> {
  const paper = await seen(work, suggestionId);
  const row = (await sentAbout(work.tx, suggestionId)).find(({ id }) => id === letterId) ?? refuse('platform.notFound', 404);
  return sentOf(work, paper, row, row.partId === null ? [] : await promised(row.partId));
}

/** 转送函: carries a paper to a higher congress. 404 for any other paper, and for whoever may not see it. */
export async function coverLetter(work: Work, suggestionId: string): Promise<Letter> {
  const paper = await seen(work, suggestionId);
  return paper.state === 'forwarded' ? coverOf(work, paper) : refuse('platform.notFound', 404);
}

/** 办理情况报告 of a year, to lay before the congress, with the town's own words where there are any. 404 for whoever does not read all suggestions. */
export const yearlyReport = async (work: Work, year: number, own?: OwnParts, promised?: PromisedPart | null): Promise<Letter> => (readsAll(work.actor) ? reportOf(work, year, own, promised) : refuse('platform.notFound', 404));

/** 三见面记录表, filled in as far as anything was logged. 404 for whoever may not see the suggestion. */
export const contactSheet = async (work: Work, suggestionId: string): Promise<EnclosedTable> => contactsOf(work, await seen(work, suggestionId));

/** 征询意见表 by itself, to be filled in by hand. 404 for whoever may not see the suggestion. */
export const appraisalInOwnForm = async (work: Work, suggestionId: string): Promise<Letter | null> => ownSheetOf(work, await seen(work, suggestionId));
export const appraisalSheet = async (work: Work, suggestionId: string): Promise<EnclosedTable> => sheetOf(work, await seen(work, suggestionId));

export { formsTogether, repliesTogether, standingReplies } from './papers-together.ts';
export { blankForm, boardSheet, listSheet, tablePaper, tableSheet };
/** The suggestions under way of which this office still has its share: asked after it handed its work over. */
export const stillHandledBy = (tx: Tx, officeId: string): Promise<string[]> => stillHeldBy(tx, officeId, settledStates);

/** How many suggestions each deputy led and co-signed. */
export { suggestionsBy } from './store/handed-in.ts';
/** The day and the words of an answer for the presidium; promises are answered so too. */
export { answered } from './resolving.ts';
export { takeOverMotion } from './taking-over.ts';
export { type Check, confirmCheck, dropCheck, findCheck, insertCheck, isWithheld } from './store/publication.ts';
export { twoPersons } from './profile.ts';
export { lastEntryBy, lastPublishedOn, serviceSince } from './store/service.ts';

/** The last number given in a 届's closed season or in one of its 次, null where none was and nobody has said where to begin. */
export async function lastSuggestionNumber(tx: Tx, termId: string, sittingId: string | null): Promise<number | null> {
  const series = seriesOf(termId, sittingId);
  return (await lastNumbers(tx, series)).get(series) ?? null;
}

/** Lets numbering go on after those given on paper; false when it stands further already. */
export const continueSuggestionNumbers = (tx: Tx, termId: string, sittingId: string | null, last: number): Promise<boolean> =>
  continueAfter(tx, seriesOf(termId, sittingId), last);

/** A reply as what follows it needs to know it: whose it is, whether it went out, and whether its suggestion still stands. Null for none this actor may see. */
export async function replyBrief(work: Work, suggestionId: string, replyId: string) {
  const paper = await find(work.tx, suggestionId, true);
  const reply = paper && judge(policy.see, work.actor, paper, work.today) === null ? paper.replies.find(({ id }) => id === replyId) : undefined;
  return paper && reply ? { replyId, officeId: reply.officeId, replyState: reply.state, title: paper.title, issuedOn: reply.issuedOn, standing: !['withdrawn', 'void'].includes(paper.state) } : null;
}

/** A suggestion this actor may see, as something that hangs on no reply of it needs to know it; its row is locked. */
export async function paperBrief(work: Work, suggestionId: string) {
  const paper = await find(work.tx, suggestionId, true);
  return paper && judge(policy.see, work.actor, paper, work.today) === null ? { title: paper.title, standing: !['withdrawn', 'void'].includes(paper.state) } : null;
}

/** The replies of a suggestion this actor may see, in the order in which they were written. */
export async function repliesSeen(work: Work, suggestionId: string): Promise<readonly Reply[]> {
  const paper = await find(work.tx, suggestionId, false);
  return paper && judge(policy.see, work.actor, paper, work.today) === null ? paper.replies : [];
}

/** A suggestion as those who meet about it need to know it, locked where something hangs on it. Null for one this actor may not see. */
export async function caseBrief(work: Work, id: string, lock: boolean) {
  const paper = await find(work.tx, id, lock);
  if (!paper || judge(policy.see, work.actor, paper, work.today) !== null) return null;
  const { title, state, confidential, leadPersonId, assignedOn } = paper;
  return { id, title, state, confidential, leadPersonId, assignedOn, handlingIds: liveAssignments(paper).map(({ officeId }) => officeId) };
}

/** A suggestion as a thread shows it; null for one this actor may not see. */
export async function caseOnThread(work: Work, id: string) {
  const { tx, actor, today } = work;
  const row = await listed(tx, actor, id, today);
  if (!row || judge(policy.see, actor, row, today) !== null) return null;
  const fields = rowFields(work, row);
  return { ...fields, leadName: fields.lead.name, officeNames: fields.offices.map(({ name }) => name), repliedOn: row.repliedOn, motionId: await motionBehind(tx, id) };
}

/** The suggestion of a number as it is printed, or of its digits alone; the newest where several sessions have it. Null where there is none. */
export async function caseByNumber({ tx, actor }: Work, typed: string): Promise<string | null> {
  const plain = (label: string): string => label.normalize('NFKC').replace(/[\s第号]/g, '').toLowerCase();
  const digits = /(\d{1,5})\D*$/.exec(typed.normalize('NFKC'))?.[1];
  if (digits === undefined) return null;
  const found = await withNumber(tx, actor, Number(digits));
  const labelled = found.find((one) => (['zh', 'en'] as const).some((locale) => plain(numberLabel(locale, one)) === plain(typed)));
  return (labelled ?? (/^\D?\d+\D?$/.test(typed.trim()) ? found[0] : undefined))?.id ?? null;
}

/** Writes into the timeline of a suggestion what a later feature did about it; the words of `verb` are among this feature's `events`. */
export const noteOnCase = (work: Work, suggestionId: string, verb: string, entry: { on: string; words: string | null; audience: Audience }): Promise<unknown> =>
  note(work, suggestionId, verb, entry);

/** What the replies of a suggestion say, to look for days in them; none of one that follows a leading case, whose letters say the same. */
export { repliesRead } from './store/answers.ts';

/** 并案: the letters that say the same as this one. */
export { jointLetters } from './store/joint.ts';
export { numberFields } from './numbering.ts';
export { officeMarksWithin } from './store/counts.ts';

/** What deputies' forms of a whole year say of each office, in figures from ten forms on and whole batches at a time: what offices and everybody may be told. */
export const officeMarksLetOut = async (tx: Tx, year: number, today: string) => officeMarks(tx, year, figureStep(await leastTotal(tx, today)), null);

/** How many suggestions have got a number, in all series. */
export const suggestionsNumbered = async (tx: Tx): Promise<number> => [...await lastNumbers(tx, 'suggestion/')].reduce((sum, [, last]) => sum + last, 0);

/** What an archive keeps of it. */
export { archivedSuggestions, archivedReplies } from './store/archived.ts';

/** What samples are drawn from, and what is shown of the drawn. */
export { sampledSuggestions, suggestionTrace, suggestionsToDraw } from './sampled.ts';
