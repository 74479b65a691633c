import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { officeNames } from '#features/office/public.ts';
import { placeName } from '#features/place/public.ts';
import { townPage } from '#features/settings/public.ts';
import { movePublication } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import type { HandlerRole, WithholdGround } from './rules.ts';
import { weakestOf } from './rules/reply-classes.ts';
import { type Strikes, strikeCount, strikeOut } from './rules/strike.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { isLive } from './rules/standing.ts';
import { lastReplies } from './rules/takeover.ts';
import { formOf, gradeToShow } from './store/appraisals.ts';
import { numbersOf, repliesOf } from './store/detail.ts';
import { jointNumbers } from './store/joint.ts';
import { hide, outOfSight, show } from './store/publication.ts';

/** Exactly what the public reads, with the strike-outs applied to every word that was written by hand. */
export async function freeze(work: Work, paper: Suggestion, strikes: Strikes) {
  const { tx } = work;
  const numbers = await numbersOf(tx, paper.id) ?? refuse('platform.wrongState', 409);
  const all = await repliesOf(tx, paper.id);
  const replies = lastReplies(all, paper.assignments);
  const handlers = paper.assignments.filter(isLive);
  const [names, offices, town] = [
    await namesOf(tx, [paper.leadPersonId, ...paper.cosigners.map(({ personId }) => personId)]),
    await officeNames(tx, [...handlers, ...replies].map(({ officeId }) => officeId)), await townPage(tx),
  ];
  const strike = (field: string, words: string): string => strikeOut(field, words, strikes);
  // Short fields of a reply have no places of their own; words struck everywhere are struck there too.
  const strikeTerms = (words: string | null): string | null => (words === null ? null : strikeOut('', words, strikes));
  const weakest = weakestOf(replies);
  if (!weakest || paper.submittedOn === null || paper.assignedOn === null || paper.repliedOn === null || paper.closedOn === null) refuse('platform.wrongState', 409);
  return {
    ...numbers, kind: paper.kind, title: strike('title', paper.title), topic: paper.topic, placeCode: paper.placeCode, placeName: await placeName(tx, paper.placeCode),
    together: await jointNumbers(tx, paper), leadPersonId: paper.leadPersonId, leadName: names.get(paper.leadPersonId) ?? '',
    cosignerNames: paper.cosigners.filter(({ state }) => state === 'confirmed').map(({ personId }) => names.get(personId) ?? ''),
    facts: strike('facts', paper.facts), proposal: strike('proposal', paper.proposal),
    handlers: handlers.map(({ officeId, role }): { name: string; role: HandlerRole } => ({ name: offices.get(officeId) ?? '', role })),
    replies: replies.map((reply) => ({
      officeName: offices.get(reply.officeId) ?? '', issuerName: reply.issuer === 'townGovernment' ? town.governmentName : offices.get(reply.officeId) ?? '',
      documentNumber: reply.documentNumber, letter: reply.letter, letterWords: reply.letterWords, body: strike(`reply:${reply.id}`, reply.body), promisedOn: reply.promisedOn,
      whyNoDate: strikeTerms(reply.whyNoDate), issuedOn: reply.issuedOn ?? paper.repliedOn ?? '', faceToFaceOn: reply.faceOn,
    })),
    letter: weakest.letter, letterWords: weakest.letterWords, submittedOn: paper.submittedOn, assignedOn: paper.assignedOn, repliedOn: paper.repliedOn, closedOn: paper.closedOn,
    inTime: all.every((reply) => reply.state !== 'issued' || (reply.issuedOn ?? '') <= (reply.dueOn ?? '')),
    appraised: (await formOf(tx, paper.id, paper.round)) !== null, grade: await gradeToShow(tx, paper.id, paper.round), keyLeader: strikeTerms(paper.keyLeader),
    struckCount: strikeCount('title', paper.title, strikes) + strikeCount('facts', paper.facts, strikes) + strikeCount('proposal', paper.proposal, strikes)
      + replies.reduce((sum, reply) => sum + strikeCount(`reply:${reply.id}`, reply.body, strikes), 0),
  };
}

/** Puts it before the public as it was checked. */
export async function publish(work: Work, paper: Suggestion, checkId: string, strikes: Strikes): Promise<void> {
  const { struckCount, ...frozen } = await freeze(work, paper, strikes);
  await show(work.tx, {
    ...frozen, id: paper.id, checkId, cosignerNames: JSON.stringify(frozen.cosignerNames), handlers: JSON.stringify(frozen.handlers), together: frozen.together.length > 0 ? JSON.stringify(frozen.together) : null, replies: JSON.stringify(frozen.replies),
    publishedOn: work.today, publishedAt: work.now,
  }, work.today);
  await movePublication(work.tx);
  work.note({ published: true, struckCount });
}

/** The case is open again: what the public read of it, or of its being withheld, is no longer so. */
export async function takeDown(work: Work, paper: Pick<Suggestion, 'id'>): Promise<void> {
  if (await outOfSight(work.tx, paper.id, work.today)) await movePublication(work.tx);
}

/** Keeps it from the public, or takes it away again: number and ground are listed. */
export async function keepBack(work: Work, paper: Suggestion, ground: WithholdGround): Promise<void> {
  const numbers = await numbersOf(work.tx, paper.id) ?? refuse('platform.wrongState', 409);
  await hide(work.tx, { ...numbers, kind: paper.kind, id: paper.id, ground, withheldOn: work.today }, work.today);
  await movePublication(work.tx);
  await work.announce('suggestion.withheld', { suggestionId: paper.id });
  work.note({ withheld: ground });
}
