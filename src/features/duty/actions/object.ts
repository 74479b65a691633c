import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { tell } from '#features/notice/public.ts';
import { action } from '#platform/feature.ts';
import { duty } from '../contract.ts';
import { type ArchivedLine, archivePath } from '../rules.ts';
import { insertObjection } from '../store/archive.ts';

/** The deputy says that a line of his archive is not right; the office, which answers, is told. */
export const object = action(duty.verbs.object)<ArchivedLine>({
  apply: async (work, { id, personId, on, title }) => {
    const { tx, actor, now, input } = work;
    await insertObjection(tx, { id: newId(now.getTime()), dutyId: id, words: input.words, objectedBy: actor.personId ?? refuse('duty.notYours', 403), objectedAt: now });
    await tell(work, { to: { role: 'clerk' }, kind: 'duty.objected', params: { who: actor.name ?? '', what: title }, link: archivePath(on, personId) });
    return { id };
  },
});
