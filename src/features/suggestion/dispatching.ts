import { has } from '#kernel/actor.ts';
import { namesOf } from '#features/account/public.ts';
import { type Sending, enterDispatch } from '#features/dispatch/public.ts';
import { officeNames } from '#features/office/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { numberLabel } from './numbering.ts';
import { answers, liveAssignments } from './rules/standing.ts';
import { type Standing, signersOf } from './rules/suggestion.ts';
import { numbersOf } from './store/detail.ts';
import { jointNumbers } from './store/joint.ts';
import { text } from './text.ts';
import { type NamedShare, type Named, type Wording, assignmentWording, coOpinionWording, keyWording, pressWording, rehandlingWording, replyWording } from './wording.ts';

/** The letters that acts on a suggestion send: each goes into the register 发文登记 in the same transaction. */

async function named(work: Work<unknown>, paper: Standing): Promise<Named & { governmentName: string }> {
  const numbers = await numbersOf(work.tx, paper.id);
  const { organName, governmentName } = await townPage(work.tx);
  return { tenant: work.tenant, organName, governmentName, number: numbers ? numberLabel('zh', numbers) : '', kind: paper.kind, title: paper.title };
}

async function namesIn(work: Work<unknown>, ids: readonly string[]): Promise<string[]> {
  const names = await namesOf(work.tx, [...ids]);
  return ids.map((id) => names.get(id) ?? '');
}

async function officesIn(work: Work<unknown>, ids: readonly string[]): Promise<string> {
  const names = await officeNames(work.tx, ids);
  return ids.map((id) => names.get(id) ?? '').join('、');
}

/** A letter of the congress: the chair signs what is his act, the office sends the rest. */
function fromCongress(work: Work<unknown>, paper: Standing, kind: Sending['kind'], { title, words }: Wording, to: { addressee: string; sentOn: string }): Promise<string | null> {
  const signer = has(work.actor, 'chair') ? work.actor.name : null;
  return enterDispatch(work, { kind, from: null, number: 'draw', title, words, ...to, signer, about: 'suggestion', aboutId: paper.id });
}

/** 并案: the numbers of the others, as letters name them. */
export const namesOfJoint = async (work: Work<unknown>, paper: Standing): Promise<string> => (await jointNumbers(work.tx, paper)).map((one) => numberLabel('zh', one)).join('、');

/** 交办函, on the day the assignment bears. Without shares the government office divides it. */
export async function sendAssignment(work: Work, paper: Standing, given: { shares: readonly { officeId: string; role: NamedShare['role']; part: string | null }[]; on: string; dueOn: string }): Promise<void> {
  const { governmentName, ...one } = await named(work, paper);
  const names = await officeNames(work.tx, given.shares.map(({ officeId }) => officeId));
  const shares = given.shares.map(({ officeId, role, part }) => ({ office: names.get(officeId) ?? '', role, part }));
  const wording = assignmentWording(one, { names: await namesIn(work, signersOf(paper)), shares, dueOn: given.dueOn, others: await namesOfJoint(work, paper) });
  await fromCongress(work, paper, 'assignment', wording, { addressee: shares.map(({ office }) => office).join('、') || governmentName, sentOn: given.on });
}

/** A reply, under the number it was signed with; answers it as the register spells it. A plain letter bears none. */
export async function sendReply(work: Work, paper: Standing, reply: { id: string; issuer: 'townGovernment' | 'own' | 'plain'; officeId: string }, signed: { signer: string; documentNumber: string | null; sure: boolean; on: string }): Promise<string | null> {
  const addressee = `${(await namesIn(work, signersOf(paper))).join('、')}${text.letters.addressee.replace('{names}', '')}`;
  return enterDispatch(work, {
    kind: 'reply', from: reply, number: signed.documentNumber === null ? null : { typed: signed.documentNumber, sure: signed.sure }, ...replyWording(await named(work, paper)), addressee, signer: signed.signer, sentOn: signed.on,
    about: 'suggestion', aboutId: paper.id, partId: reply.id,
  });
}

/** 会办意见, to whoever answers the deputy; with a number where the co-handler has a series of its own. */
export async function sendCoOpinion(work: Work, paper: Standing, officeId: string, words: string): Promise<void> {
  const to = liveAssignments(paper).filter(({ role }) => role === 'main').map((share) => share.officeId);
  await enterDispatch(work, {
    kind: 'coOpinion', from: { issuer: 'own', officeId }, number: 'draw', ...coOpinionWording(await named(work, paper), words), addressee: await officesIn(work, to), sentOn: work.today, about: 'suggestion', aboutId: paper.id,
  });
}

/** 催办函 or 督办函, to whoever owes the answer; while the presidium looks for another office nobody does, and no letter goes out. */
export async function sendPress(work: Work, paper: Standing, as: 'reminder' | 'supervision', said: string | null): Promise<void> {
  if (paper.assignedOn === null || paper.dueOn === null) return;
  const { governmentName, ...one } = await named(work, paper);
  const live = liveAssignments(paper);
  const owing = live.filter(({ role, answeredRound }) => answers(role) && answeredRound < paper.round);
  if (paper.state !== 'dividing' && owing.length === 0) return;
  const addressee = paper.state === 'dividing' ? governmentName : await officesIn(work, owing.map(({ officeId }) => officeId));
  await fromCongress(work, paper, as, pressWording(one, { as, today: work.today, said, assignedOn: paper.assignedOn, dueOn: paper.dueOn }), { addressee, sentOn: work.today });
}

/** 督办函 of a key suggestion, to offices that have it: when it becomes one, and when they get one that is. */
export async function sendKey(work: Work, paper: Standing, { leader, officeIds, ...days }: { leader: string; officeIds: readonly string[]; assignedOn: string | null; dueOn: string | null }): Promise<void> {
  const { assignedOn, dueOn } = days;
  if (officeIds.length === 0 || assignedOn === null || dueOn === null) return;
  await fromCongress(work, paper, 'supervision', keyWording(await named(work, paper), { leader, assignedOn, dueOn }), { addressee: await officesIn(work, officeIds), sentOn: work.today });
}

/** 重新办理函, to the offices that answer: since the deputy is dissatisfied, or since what was closed turned out not to be done. */
export async function sendRehandling(work: Work, paper: Standing, { since, ...order }: { since: 'dissatisfied' | 'notDone'; dueOn: string; ground: string }): Promise<void> {
  const opening = since === 'dissatisfied' ? 'rehandleOpening' : order.dueOn < work.today ? 'againLate' : 'againOpening';
  const to = liveAssignments(paper).filter(({ role }) => answers(role)).map(({ officeId }) => officeId);
  await fromCongress(work, paper, 'rehandling', rehandlingWording(await named(work, paper), { opening, ...order }), { addressee: await officesIn(work, to), sentOn: work.today });
}
