import { due } from '#kernel/deadline.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { findOffice } from '#features/office/public.ts';
import { type Office, letterForm } from '#features/office/rules.ts';
import type { Work } from '#platform/feature.ts';
import { periods } from './profile.ts';
import type { HandlerRole, Issuer } from './rules.ts';
import { coOpinionDue } from './rules/clocks.ts';
import { answers, assignmentsOf, liveAssignments, mixFault } from './rules/standing.ts';
import type { Standing } from './rules/suggestion.ts';
import { partsOf } from './store/detail.ts';
import { dropProposals, insertAssignments, proposalsOf, setAssignment } from './store/writes.ts';
import { move } from './moving.ts';

/** One office's share as the clerk or the government office names it. */
export interface Share {
  readonly officeId: string;
  readonly role: HandlerRole;
  readonly part?: string | undefined;
}

/** Who writes outward for an office. */
export const issuerOf = (office: Pick<Office, 'kind' | 'writesOutward'>): Issuer => ({ official: 'own', plain: 'plain', none: 'townGovernment' } as const)[letterForm(office)];

/** Refuses shares that cannot stand beside what offices already have; answers the rows to keep. */
export async function plannedRows(work: Work, paper: Standing, shares: readonly Share[]) {
  const here = liveAssignments(paper);
  if (new Set(shares.map(({ officeId }) => officeId)).size < shares.length) refuse('suggestion.sameOffice');
  if (here.some(({ officeId }) => shares.some((share) => share.officeId === officeId))) refuse('suggestion.officeHasIt', 409);
  const fault = mixFault([...here.map(({ role }) => role), ...shares.map(({ role }) => role)]);
  if (fault) refuse(`suggestion.${fault}`);
  const rows = [];
  for (const share of shares) {
    const office = await findOffice(work.tx, share.officeId);
    if (!office || office.closedOn !== null) refuse('suggestion.noOffice');
    if (office.kind === 'congressOffice') refuse('suggestion.congressOffice');
    rows.push({ id: newId(work.now.getTime()), suggestionId: paper.id, officeId: share.officeId, role: share.role, part: share.part ?? null, issuer: issuerOf(office), state: 'proposed' });
  }
  return rows;
}

/** 并案: a case that joins one that lies before the chair is proposed to the same offices, in the same class of time. */
export async function copyProposal(work: Work, from: Standing, to: Standing): Promise<void> {
  const { longGround, preparedWords } = (await partsOf(work.tx, from.id)).paper;
  const rows = (await proposalsOf(work.tx, from.id)).map((row) => ({ ...row, id: newId(work.now.getTime()), suggestionId: to.id, state: 'proposed' }));
  await dropProposals(work.tx, to.id);
  await insertAssignments(work.tx, rows);
  await move(work, to, 'prepare', { to: 'prepared', change: { longClass: from.longClass, longGround, preparedWords, viaGovernmentOffice: from.viaGovernmentOffice }, words: preparedWords, audience: 'presidium' });
}

/** An office that is in use no more gives its share back by itself: clerk and chair find another one, and no clock restarts. */
export async function giveBack(work: Work, paper: Standing, { id, name }: { id: string; name: string }): Promise<void> {
  for (const share of assignmentsOf(paper, [id])) await setAssignment(work.tx, share.id, { state: 'returnAsked', returnAskedOn: work.today, returnGround: 'officeClosed', returnWords: name });
}

/** The same for every office of a case that has closed since the case was. */
export async function giveBackClosed(work: Work, paper: Standing): Promise<void> {
  for (const { officeId } of liveAssignments(paper)) {
    const office = await findOffice(work.tx, officeId);
    if (office && office.closedOn !== null) await giveBack(work, paper, office);
  }
}

/** Gives the proposed shares out. The answer's clock is the suggestion's own; here only the days for giving back and for the co-handler's opinion begin. */
export async function giveOut(work: Work, paper: Standing, answerDueOn: string, proposed: readonly { id: string; role: string }[], on: string): Promise<void> {
  const calendar = await work.house.calendar();
  const given = await periods(work.tx, work.today, 'giveBack', 'coOpinion');
  const returnDueOn = due(on, given.giveBack, calendar);
  for (const gap of paper.assignments) if (gap.state === 'returned' && answers(gap.role)) await setAssignment(work.tx, gap.id, { state: 'replaced' });
  for (const { id, role } of proposed) {
    await setAssignment(work.tx, id, {
      state: 'assigned', assignedOn: on, returnDueOn, coOpinionDueOn: role === 'co' ? coOpinionDue(on, answerDueOn, given, calendar) : null,
    });
  }
}
