import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { duty } from '../contract.ts';
import type { ArchivedLine } from '../rules.ts';
import { answerObjection as answer, strikeLine } from '../store/archive.ts';

/** The office keeps the line or strikes it out, and says why; the objection stays beside it. */
export const answerObjection = action(duty.verbs.answerObjection)<ArchivedLine>({
  apply: async ({ tx, actor, now, input, note }, { id, objectionId, struck }) => {
    await answer(tx, objectionId ?? refuse('duty.notObjected', 409), { answer: input.answer, answerWords: input.words, answeredBy: actor.personId, answeredAt: now });
    if (input.answer === 'struck' && !struck) await strikeLine(tx, { dutyId: id, reason: input.words, struckBy: actor.personId ?? refuse('duty.onlyTheOffice', 403), struckAt: now });
    note({ answer: input.answer });
    return { id };
  },
});
