import { leadsNow } from '#features/suggestion/rules/signing-for.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellChair, tellClerk } from '../telling.ts';

/** Whoever was handed a motion that had been handed in says himself that he leads it: the confirmation of his predecessor is not his. */
export const confirmLead = action(motion.verbs.confirmLead)<Motion>({
  apply: async (work, subject) => {
    for (const tellOne of [tellClerk, tellChair]) await tellOne(work, subject, 'leadConfirmed', { who: work.actor.name ?? '' });
    await setCosigners(work.tx, subject.id, ...leadsNow(subject));
    return move(work, subject, 'confirmLead', { change: { leadConfirmedWay: 'own', leadConfirmedOn: work.today, leadConfirmedWords: null } });
  },
});
