import { officeNames } from '#features/office/public.ts';
import type { Work } from '#platform/feature.ts';
import { numberLabel } from '../numbering.ts';
import { plainAnswer } from '../plain-answer.ts';
import { type PassageAsk, type Thread, type ThreadReply, type ThreadStep, stepOfEvent } from '../rules/passage.ts';
import { clockOf, shownState } from '../rules/clocks.ts';
import { answers, isLive } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { eventsOf, numbersOf, repliesOf } from '../store/detail.ts';
import { publicSince } from '../store/publication.ts';

/** What those below may know of a paper here: as an office would see it, so that the deputy's form stays with the presidium. */
export async function threadOf(work: Pick<Work, 'tx'>, paper: Suggestion): Promise<Thread> {
  const { tx } = work;
  const numbers = await numbersOf(tx, paper.id);
  const offices = await officeNames(tx, paper.assignments.map(({ officeId }) => officeId));
  const nameOf = (officeId: string): string => offices.get(officeId) ?? '';
  const handlers = paper.assignments.filter((share) => isLive(share) && answers(share.role)).map(({ officeId }) => nameOf(officeId));
  const replies = (await repliesOf(tx, paper.id)).filter(({ state }) => state === 'issued');
  return {
    state: shownState(paper.state, false), numberLabel: numbers && numberLabel('zh', numbers), dueOn: clockOf(paper)?.dueOn ?? null, handlers, asks: asksOf(paper),
    steps: await stepsOf(work, paper, { label: numbers ? numberLabel('zh', numbers) : null, handlers }),
    replies: replies.map(({ officeId, documentNumber, issuedOn, letter, body }): ThreadReply => ({ by: nameOf(officeId), documentNumber, on: issuedOn ?? '', letter, words: body })),
  };
}

async function stepsOf(work: Pick<Work, 'tx'>, paper: Suggestion, { label, handlers }: { label: string | null; handlers: readonly string[] }): Promise<ThreadStep[]> {
  const { tx } = work;
  const steps = (await eventsOf(tx, paper.id, ['readers', 'writers'])).flatMap(({ verb, at, doneOn, words }): ThreadStep[] => {
    const step = stepOfEvent[verb];
    // The government office divides afterwards: nobody is named yet.
    if (!step || (verb === 'assign' && handlers.length === 0)) return [];
    const said = step === 'accepted' ? label : step === 'handledAgain' ? null : words;
    return [{ key: `${verb}/${at.toISOString()}`, step, on: doneOn, words: said, by: step === 'assigned' ? words : null }];
  });
  if (paper.repliedOn !== null) {
    const { words, by } = await plainAnswer(work, paper);
    steps.push({ key: `replied/${paper.round}`, step: 'replied', on: paper.repliedOn, words, by });
  }
  const shownOn = await publicSince(tx, paper.id);
  if (shownOn !== null) steps.push({ key: `published/${shownOn}`, step: 'published', on: shownOn, words: null, by: null });
  return steps;
}

/** What waits for the deputy here; told to him alone. */
function asksOf({ state, contacts, leadPersonId }: Suggestion): PassageAsk[] {
  return [
    ...(state === 'mending' ? ['amend' as const] : []),
    ...(contacts.some((contact) => contact.personId === leadPersonId && contact.reached && contact.state === 'logged') ? ['confirmContact' as const] : []),
    ...(state === 'replied' ? ['appraise' as const] : []),
  ];
}
