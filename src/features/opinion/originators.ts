import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { giveAnswer } from './answering.ts';
import { move } from './moving.ts';
import { capacityOf } from './policy.ts';
import { noSummary, openAgain } from './publishing.ts';
import { type Opinion, type SuggestionStep, life } from './rules.ts';
import { answeredWith, briefs, findAll, mergedInto, update, updateAll } from './store.ts';
import { tellCaretakers, tellResidents } from './telling.ts';
import { text } from './text.ts';
import { addToTimeline } from './timeline.ts';

/** What a step of a suggestion says to residents; `words` is what they read, in plain words. */
interface StepTold {
  readonly words?: string | undefined;
  /** Who works on it, for `assigned`; who answers, for `replied`. */
  readonly by?: string | undefined;
}

/**
 * Tells the residents behind a suggestion of a step, and those merged into their opinions. `replied` is their answer, which
 * they rate; `handledAgain` makes them wait for another one; `withdrawn` and `notAccepted` give the opinions back to their deputy.
 */
export async function tellOriginators(work: Work, suggestionId: string, step: SuggestionStep, told: StepTold = {}): Promise<void> {
  const ids = (await briefs(work.tx, null, 'suggestionId', [suggestionId])).map(({ id }) => id);
  for (const opinion of await findAll(work.tx, ids)) {
    await noteSteps(work, [opinion], step, told.words);
    // Those answered with it hear on; what is handled again calls them back below.
    const followers = [...await mergedInto(work.tx, opinion.id), ...(step === 'handledAgain' ? [] : await answeredWith(work.tx, opinion.id))];
    await noteSteps(work, followers, step, told.words);
    if (step === 'replied' && told.words && life.allows(opinion.state, 'answer')) {
      await giveAnswer(work, opinion, { verb: 'answer', words: told.words, ...(told.by ? { by: told.by } : {}) });
    } else if (step === 'handledAgain' && life.allows(opinion.state, 'handleAgain')) {
      await handleAgain(work, opinion);
    } else if (step === 'assigned') {
      await tellAssigned(work, [opinion, ...followers], told.by);
    } else if (step === 'late') {
      await tellResidents(work, [opinion, ...followers], { template: 'opinionNotForgotten' });
    } else if (step === 'withdrawn' || step === 'notAccepted') {
      await letGo(work, opinion, told.words);
    }
  }
}

/** Its suggestion is gone: the opinion goes back to its deputy. One that was answered meanwhile only forgets it, lest it be taken up for it once more. */
async function letGo(work: Work, opinion: Opinion, words: string | undefined): Promise<void> {
  if (opinion.state !== 'takenUp') {
    await update(work.tx, opinion.id, { suggestionId: null }, 'sameVersion');
    return;
  }
  await move(work, opinion, { verb: 'handBack', change: { suggestionId: null }, innerWords: words });
  await tellCaretakers(work, opinion, 'released', { number: opinion.number });
}

/** To know who works on it as a suggestion is to know why the answer takes longer. */
async function tellAssigned(work: Work, opinions: readonly Opinion[], to: string | undefined): Promise<void> {
  await updateAll(work.tx, opinions.filter(({ explainedAt }) => explainedAt === null).map(({ id }) => id), { explainedAt: work.now }, 'sameVersion');
  await tellResidents(work, opinions, { template: 'opinionPassedOn', to: to ?? text.roles.handler });
}

/** The answer did not do: the opinion, and those answered with it, wait for the next one like before. */
async function handleAgain(work: Work, opinion: Opinion): Promise<void> {
  const followers = await answeredWith(work.tx, opinion.id);
  await updateAll(work.tx, followers.map(({ id }) => id), { state: 'merged', stateBefore: 'withDeputy', closedAt: null, ...(await openAgain(work, [opinion, ...followers])) });
  await noteSteps(work, followers.map((follower) => ({ ...follower, state: 'merged' as const })), 'handledAgain', undefined);
  await move(work, opinion, { verb: 'handleAgain', change: { closedAt: null, ...noSummary } });
}

const noteSteps = (work: Work, opinions: readonly Opinion[], step: SuggestionStep, words: string | undefined): Promise<void> =>
  addToTimeline(work, opinions.map((opinion) => ({
    id: newId(work.now.getTime()), opinionId: opinion.id, at: work.now, verb: `suggestion${step.charAt(0).toUpperCase()}${step.slice(1)}`,
    fromState: opinion.state, toState: opinion.state, personId: null, role: capacityOf(work.actor, opinion),
    // The words of a reply are in the answer that follows.
    publicWords: step === 'replied' ? null : words ?? null, innerWords: null,
  })));
