import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { followShown } from '../publishing.ts';
import { actDay, move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellSigners } from '../telling.ts';

/** What the vote came to, from the minutes. Entered again it is corrected; both entries stay in the timeline. */
export const recordOutcome = action(motion.verbs.recordOutcome)<Motion>({
  apply: async (work, subject) => {
    const { outcome, words } = work.input;
    const on = actDay(work, work.input.on, subject.decidedOn);
    await tellSigners(work, subject, outcome);
    await followShown(work, subject, { state: outcome, outcomeOn: on });
    work.note({ outcome });
    return move(work, subject, 'recordOutcome', { to: outcome, on, words, change: { outcomeOn: on, outcomeWords: words } });
  },
});
