import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellChair } from '../telling.ts';

/** What the committee reports: should it stand on the agenda, and why. The presidium decides. */
export const recordReport = action(motion.verbs.recordReport)<Motion>({
  apply: async (work, subject) => {
    const { words } = work.input;
    const on = actDay(work, work.input.on, subject.submittedOn);
    await tellChair(work, subject, 'reported');
    return move(work, subject, 'recordReport', { on, words, change: { reportedOn: on, reportWords: words } });
  },
});
