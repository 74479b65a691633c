import { chineseDate } from '#kernel/dates.ts';
import { type NoticeParams, tell } from '#features/notice/public.ts';
import { officeNames } from '#features/office/public.ts';
import type { Work } from '#platform/feature.ts';
import { titleIn } from './rules/naming.ts';
import { type PromiseMade, leadsOf } from './rules/promise.ts';
import { text } from './text.ts';

type Kind = keyof (typeof text)['notices'];
type Paper = Pick<PromiseMade, 'suggestionId' | 'what' | 'confidential' | 'leadPersonId' | 'alsoCases' | 'officeId'>;

/**
 * What a notice calls a promise: its suggestion's title, where the reply's day alone made it. One about a confidential paper is not named,
 * for notices are read on shared screens.
 */
export function whatOf({ confidential, what }: Pick<Paper, 'confidential' | 'what'>): string {
  const title = titleIn(what, text.byDay);
  return confidential ? text.confidential : title === null ? what : `《${title}》`;
}

const say = (work: Work, paper: Paper, to: Parameters<typeof tell>[1]['to'], kind: Kind, params: NoticeParams = {}, urgent = false): Promise<void> =>
  tell(work, { to, kind: `promise.${kind}`, params: { what: whatOf(paper), ...params }, link: `/suggestions/${paper.suggestionId}`, urgent });

/** Tells the officers of the office that owes it. */
export const tellOffice = (work: Work, paper: Paper, kind: Kind, params?: NoticeParams, urgent = false) => say(work, paper, { role: 'handler', officeId: paper.officeId }, kind, params, urgent);
/** Tells who approves for the presidium. */
export const tellChair = (work: Work, paper: Paper, kind: Kind, params?: NoticeParams) => say(work, paper, { role: 'chair' }, kind, params);
/** Tells who keeps the papers. */
export const tellClerk = (work: Work, paper: Paper, kind: Kind, params?: NoticeParams) => say(work, paper, { role: 'clerk' }, kind, params);
/** Tells the members of the presidium. */
export const tellPresidium = (work: Work, paper: Paper, kind: Kind, params?: NoticeParams) => say(work, paper, { role: 'presidium' }, kind, params);
/** Tells each deputy whose suggestion it came of, with the way to his own; but for those who have said already. */
export async function tellLeads(work: Work, paper: Paper, kind: Kind, params?: NoticeParams, except: readonly string[] = []): Promise<void> {
  for (const { suggestionId, leadPersonId } of leadsOf(paper)) if (!except.includes(leadPersonId)) await say(work, { ...paper, suggestionId }, { personId: leadPersonId }, kind, params);
}

/** A day as a notice writes it. */
export const dayOf = (on: string): string => chineseDate(on);
/** The name of an office, for a notice. */
export const nameOfOffice = async (work: Work, officeId: string): Promise<string> => (await officeNames(work.tx, [officeId])).get(officeId) ?? '';
