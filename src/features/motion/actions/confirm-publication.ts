import { confirmCheck, findCheck } from '#features/suggestion/public.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import { publish, saidIn, takeDown } from '../publishing.ts';
import type { Motion } from '../rules/motion.ts';
import { tellSigners } from '../telling.ts';

/** A second person agrees: to what is shown, or to what is taken away. */
export const confirmPublication = action(motion.verbs.confirmPublication)<Motion>({
  apply: async (work, subject) => {
    const { tx, input, today, actor } = work;
    if (subject.waitingCheck?.id !== input.checkId) refuse('motion.checkChanged', 409);
    const check = await findCheck(tx, input.checkId) ?? refuse('platform.notFound', 404);
    await confirmCheck(tx, check.id, actor.personId, today);
    if (check.decision === 'withhold') await takeDown(work, subject, check.words ?? '');
    else await publish(work, subject, saidIn(check), check);
    if (check.decision === 'publish' && subject.publicSince === null) await tellSigners(work, subject, 'published');
    return move(work, subject, 'confirmPublication');
  },
});
