import { chineseDate } from '#kernel/dates.ts';
import { officeNames } from '#features/office/public.ts';
import { type NoticeParams, tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Standing, signersOf } from './rules/suggestion.ts';
import { answers, liveAssignments } from './rules/standing.ts';
import { follows } from './rules/joint.ts';
import { text } from './text.ts';

type Kind = keyof (typeof text)['notices'];
type Paper = Pick<Standing, 'id' | 'title' | 'confidential' | 'leadPersonId' | 'cosigners' | 'assignments'> & Partial<Pick<Standing, 'state' | 'round' | 'handledWith' | 'followerIds'>>;
type To = Parameters<typeof tell>[1]['to'];

/** A confidential paper is not named in notices: they are read on shared screens. */
const what = (paper: Paper): string => (paper.confidential ? text.confidentialTitle : paper.title);
const linkTo = (paper: Paper): string => `/suggestions/${paper.id}`;

const say = (work: Work, paper: Paper, to: To, kind: Kind, params: NoticeParams = {}, urgent = false): Promise<void> =>
  tell(work, { to, kind: `suggestion.${kind}`, params: { what: what(paper), ...params }, link: linkTo(paper), urgent });

/** 并案: offices and keepers hear of the leading case; of each following one only its deputies do. */
async function sayOnce(work: Work, paper: Paper, to: To, kind: Kind, params?: NoticeParams, urgent = false): Promise<void> {
  const { state, round = 1, handledWith = null, followerIds = [] } = paper;
  if (state === undefined || !follows({ state, round, handledWith, followerIds })) await say(work, paper, to, kind, params, urgent);
}

/** Tells one person. */
export const tellPerson = (work: Work, paper: Paper, personId: string, kind: Kind, params?: NoticeParams) => say(work, paper, { personId }, kind, params);

/** Tells the lead, and with `all` everybody who signed. */
export async function tellWriters(work: Work, paper: Paper, kind: Kind, params?: NoticeParams): Promise<void> {
  for (const personId of signersOf(paper)) await say(work, paper, { personId }, kind, params);
}

/** Tells who keeps the papers. */
export const tellClerk = (work: Work, paper: Paper, kind: Kind, params?: NoticeParams) => sayOnce(work, paper, { role: 'clerk' }, kind, params);
/** Tells who approves for the presidium. */
export const tellChair = (work: Work, paper: Paper, kind: Kind, params?: NoticeParams) => sayOnce(work, paper, { role: 'chair' }, kind, params);
/** Tells the members of the presidium. */
export const tellPresidium = (work: Work, paper: Paper, kind: Kind, params?: NoticeParams) => sayOnce(work, paper, { role: 'presidium' }, kind, params);
/** Tells the town government office. */
export const tellGovernmentOffice = (work: Work, paper: Paper, kind: Kind, params?: NoticeParams) => sayOnce(work, paper, { role: 'governmentOffice' }, kind, params);
/** Tells the officers of one office. */
export const tellOffice = (work: Work, paper: Paper, officeId: string, kind: Kind, params?: NoticeParams, urgent = false) => sayOnce(work, paper, { role: 'handler', officeId }, kind, params, urgent);

/** Tells every office that still owes an answer in this round. */
export async function tellOwing(work: Work, paper: Standing, kind: Kind, params?: NoticeParams, urgent = false): Promise<void> {
  for (const assignment of liveAssignments(paper)) {
    if (answers(assignment.role) && assignment.answeredRound < paper.round) await tellOffice(work, paper, assignment.officeId, kind, params, urgent);
  }
}

/** A day as a notice writes it: read in both languages. */
export const dayOf = (on: string | null): string => (on === null ? '' : chineseDate(on));

/** The name of an office, for a notice. */
export const nameOfOffice = async (work: Work, officeId: string): Promise<string> => (await officeNames(work.tx, [officeId])).get(officeId) ?? '';
