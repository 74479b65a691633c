import { insertCheck } from '#features/suggestion/public.ts';
import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellChair, tellClerk } from '../telling.ts';

/** To be taken out of public sight: what everybody reads is hidden only by two persons. */
export const hide = action(motion.verbs.hide)<Motion>({
  apply: async (work, subject) => {
    const { tx, now, today, actor, input: { words } } = work;
    await insertCheck(tx, { motionId: subject.id }, { id: newId(now.getTime()), decision: 'withhold', words, terms: [], ranges: [], state: 'waiting', checkedBy: actor.personId, checkedOn: today });
    for (const say of [tellClerk, tellChair]) await say(work, subject, 'toConfirm');
    return move(work, subject, 'hide', { words, audience: 'writers' });
  },
});
