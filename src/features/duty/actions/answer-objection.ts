import { refuse } from '#kernel/verdict.ts';
import { tell } from '#features/notice/public.ts';
import { action } from '#platform/feature.ts';
import { duty } from '../contract.ts';
import { type ArchivedLine, archivePath } from '../rules.ts';
import { answerObjection as answer, strikeLine } from '../store/archive.ts';

/** The office keeps the line or strikes it out, and says why; the objection stays beside it, and the deputy is told. */
export const answerObjection = action(duty.verbs.answerObjection)<ArchivedLine>({
  apply: async (work, line) => {
    const { tx, actor, now, input, note } = work;
    await answer(tx, line.objectionId ?? refuse('duty.notObjected', 409), { answer: input.answer, answerWords: input.words, answeredBy: actor.personId, answeredAt: now });
    // Also a line its act took back meanwhile: otherwise the next telling would bring it back.
    if (input.answer === 'struck') await strikeLine(tx, line, { reason: input.words, struckBy: actor.personId ?? refuse('duty.onlyTheOffice', 403), struckAt: now });
    await tell(work, { to: { personId: line.personId }, kind: input.answer === 'struck' ? 'duty.objectionMet' : 'duty.objectionKept', params: { what: line.title }, link: archivePath(line.on) });
    note({ answer: input.answer });
    return { id: line.id };
  },
});
