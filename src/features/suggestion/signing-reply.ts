import { newId } from '#kernel/id.ts';
import { personsWithRole } from '#features/account/public.ts';
import { seatsAt } from '#features/signing/public.ts';
import { type Seat, actsAt, isAway, nextStep } from '#features/signing/rules.ts';
import type { Work } from '#platform/feature.ts';
import type { Assignment, Standing } from './rules/suggestion.ts';
import { follows } from './rules/joint.ts';
import { insertReplyStep } from './store/reply-steps.ts';
import { tellGovernmentOffice, tellOffice, tellPerson } from './telling.ts';

/** Where a reply lies after somebody handed it on. */
export interface Lying {
  readonly state: 'draft' | 'ready';
  readonly signStep: number | null;
}

type Handed = Pick<Assignment, 'officeId' | 'issuer'>;

/** Handed on by its writer, or passed by the step it lies with: to the next step of the office; from the last one it is ready for whoever signs. */
export async function handOn(work: Work, { officeId, issuer }: Handed, from: Seat | null): Promise<Lying & { seats: readonly Seat[]; passed: boolean }> {
  const seats = await seatsAt(work.tx, officeId);
  const after = from !== null && actsAt(from, work.actor.personId, work.today) ? from.step : 0;
  const own = issuer !== 'townGovernment';
  const signStep = nextStep(seats, after, work.actor.personId, own);
  return { seats, signStep, passed: after > 0, state: signStep === null || (own && signStep === seats.at(-1)?.step) ? 'ready' : 'draft' };
}

/** Tells whoever has it now: the holder of the step and, while he is away, who stands in; else the government office. */
export async function tellNext(work: Work, paper: Standing, { officeId, issuer }: Handed, { seats, signStep, state }: Lying & { seats: readonly Seat[] }): Promise<void> {
  // 并案: what lies with him is the leading case.
  if (follows(paper)) return;
  const seat = seats.find(({ step }) => step === signStep);
  if (!seat) {
    if (state === 'ready' && issuer === 'townGovernment') await tellGovernmentOffice(work, paper, 'toSign');
    return;
  }
  const awayNow = isAway(seat, work.today);
  const personId = awayNow ? seat.standInId : seat.personId;
  if (personId === null) await tellOffice(work, paper, officeId, 'replyToCheck');
  else await tellPerson(work, paper, personId, 'replyToCheck');
}

/** Writes down what was done with a reply inside the office, with its text as it stood. */
export const noteStep = ({ tx, actor, now }: Work, replyId: string, act: 'handed' | 'passed' | 'returned', { body, words = null }: { body: string; words?: string | null }): Promise<unknown> =>
  insertReplyStep(tx, { id: newId(now.getTime()), replyId, act, body, words, personId: actor.personId, at: now });

/** Tells who has the work in an office: its undertaker, or everybody where nobody is named or who was named has left. */
export async function tellUndertaker(work: Work, paper: Standing, { officeId, undertakerId }: Pick<Assignment, 'officeId' | 'undertakerId'>, kind: 'replyReturned'): Promise<void> {
  if (follows(paper)) return;
  const there = undertakerId !== null && (await personsWithRole(work.tx, 'handler', { officeId })).some(({ id }) => id === undertakerId);
  if (there) await tellPerson(work, paper, undertakerId, kind);
  else await tellOffice(work, paper, officeId, kind);
}
