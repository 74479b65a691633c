import { fill } from '#kernel/words.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellClerk, tellSigners } from '../telling.ts';
import { text } from '../text.ts';

/** The title reads otherwise: what is moved stays as everybody signed it, the earlier title stays in the timeline, and all who move it hear of it. */
export const mendTitle = action(motion.verbs.mendTitle)<Motion>({
  apply: async (work, subject) => {
    const { title, words } = work.input;
    for (const say of [tellSigners, tellClerk]) await say(work, { ...subject, title }, 'titleMended', { from: subject.title });
    return move(work, subject, 'mendTitle', { change: { title }, words: fill(text.titleMended, { from: subject.title, words }) });
  },
});
