import { refuse } from '#kernel/verdict.ts';
import { tell } from '#features/notice/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { type Award, life } from '../rules.ts';
import { update } from '../store.ts';

/** 退回修改: the words of the check go back to whoever wrote them, with what is to be changed; nothing of them is public meanwhile. */
export const sendBack = action(award.verbs.sendBack)<Award>({
  apply: async (work, one) => {
    const { tx, input: { words } } = work;
    await update(tx, one.id, { state: life.next(one.state, 'sendBack'), sentBackWords: words });
    await tell(work as Work, { to: { personId: one.checkedBy ?? refuse('platform.wrongState', 409) }, kind: 'award.sentBack', params: { title: one.title }, link: `/awards/${one.id}` });
    return { id: one.id };
  },
});
