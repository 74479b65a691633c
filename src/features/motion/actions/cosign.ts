import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** A colleague moves it too, with the words he has read. No version is asked for, so that several may sign at once; `wordsVersion` guards the words. */
export const cosign = action(motion.verbs.cosign)<Motion>({
  apply: async (work, subject) => {
    const { tx, input, today, actor } = work;
    if (input.wordsVersion !== subject.wordsVersion) refuse('motion.wordsChanged', 409);
    await setCosigners(tx, subject.id, { personId: actor.personId ?? '' }, { state: 'confirmed', way: 'own', answeredOn: today });
    await tellPerson(work, subject, subject.leadPersonId, 'cosigned', { who: actor.name ?? '' });
    return move(work, subject, 'cosign', { audience: 'writers' });
  },
});
