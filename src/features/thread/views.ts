import { lookup } from '#kernel/words.ts';
import { refuse } from '#kernel/verdict.ts';
import { meetingsOfCase } from '#features/meeting/public.ts';
import { motionBrief } from '#features/motion/public.ts';
import { opinionByNumber, opinionsBehind } from '#features/opinion/public.ts';
import { promisesOfCase } from '#features/promise/public.ts';
import { caseByNumber, caseOnThread } from '#features/suggestion/public.ts';
import { type Work, showing } from '#platform/feature.ts';
import { thread } from './contract.ts';

/** The words of a part, as that part's own pages say them. */
function wordOf({ house, ...reader }: Work, feature: string, path: string): string {
  const words = house.wordsOf(feature, reader);
  return (words && lookup(words, path)) ?? '';
}

/** Where a thread is taken up: by an opinion's number, else by a suggestion's. */
async function startOf(work: Work, number: string): Promise<{ suggestionId: string | null; opinionId: string | null }> {
  const opinion = await opinionByNumber(work, number);
  return opinion ? { suggestionId: opinion.suggestionId, opinionId: opinion.id } : { suggestionId: await caseByNumber(work, number), opinionId: null };
}

/** One thread as far as this reader may follow it; 404 where he may see none of it. */
export const of = showing(thread.views.of, async (work) => {
  const { suggestionId, opinionId } = await startOf(work, work.input.number);
  const paper = suggestionId === null ? null : await caseOnThread(work, suggestionId);
  if (!paper && opinionId === null) refuse('platform.notFound', 404);
  const { seen, hiddenCount } = await opinionsBehind(work, { suggestionId: paper?.id ?? null, opinionId });
  const motion = paper?.motionId ? await motionBrief(work, paper.motionId) : null;
  const [meetings, promises] = paper ? [await meetingsOfCase(work, paper.id), await promisesOfCase(work, paper.id)] : [[], []];
  return {
    opinions: seen.map(({ id, number, state, receivedOn, excerpt }) => ({ id, number, state: wordOf(work, 'opinion', `states.${state}`), on: receivedOn, excerpt })), hiddenCount,
    motion: motion && { ...motion, label: motion.numberLabel ?? '', state: wordOf(work, 'motion', `states.${motion.state}`) },
    suggestion: paper && { ...paper, state: wordOf(work, 'suggestion', `states.${paper.state}`) }, elsewhere: suggestionId !== null && paper === null,
    meetings: meetings.map(({ id, kind, state, heldOn, plannedOn }) => ({ id, kind: wordOf(work, 'meeting', `kinds.${kind}`), state: wordOf(work, 'meeting', `states.${state}`), on: heldOn ?? plannedOn })),
    promises: promises.map(({ id, what, state, office, dueOn, keptOn, lamp }) => ({ id, what, state: wordOf(work, 'promise', `states.${state}`), officeName: office.name, dueOn, keptOn, lamp })),
  };
});
