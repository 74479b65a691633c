import { withdraw as strikeFromArchive } from '#features/duty/public.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { followShown } from '../publishing.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellSigners } from '../telling.ts';

/** 作废: entered by mistake. The record, its number and the reason stay. */
export const voiding = action(motion.verbs.void)<Motion>({
  apply: async (work, subject) => {
    const { words } = work.input;
    if (subject.submittedOn !== null) await strikeFromArchive(work, { refFeature: 'motion', refId: subject.id });
    await followShown(work, subject, { gone: words });
    await tellSigners(work, subject, 'voided');
    return move(work, subject, 'void', { words, change: { endedWords: words, withdrawalAskedOn: null } });
  },
});
