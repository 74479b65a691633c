import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellClerk, tellSigners } from '../telling.ts';

/** The presidium decided: it stands on the session's agenda. */
export const putOnAgenda = action(motion.verbs.putOnAgenda)<Motion>({
  apply: async (work, subject) => {
    const { ground } = work.input;
    const on = actDay(work, work.input.on, subject.submittedOn);
    await tellSigners(work, subject, 'onAgenda');
    await tellClerk(work, subject, 'onAgenda');
    return move(work, subject, 'putOnAgenda', { on, words: ground, change: { decidedOn: on, decisionGround: ground } });
  },
});
