import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellClerk } from '../telling.ts';

/** The presidium has the session's committee look at it first. */
export const sendToCommittee = action(motion.verbs.sendToCommittee)<Motion>({
  apply: async (work, subject) => {
    const on = actDay(work, work.input.on, subject.submittedOn);
    await tellClerk(work, subject, 'withCommittee');
    return move(work, subject, 'sendToCommittee', { on, change: { sentToCommitteeOn: on } });
  },
});
