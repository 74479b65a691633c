import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { isDeputyIn } from '#features/deputy/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { tellPerson } from '../telling.ts';

/** When the lead's mandate has ended, another deputy goes on with it. His predecessor's word is not his: he says himself that he leads it. Until then his signature beside it stands: he may decline. */
export const handOver = action(motion.verbs.handOver)<Motion>({
  apply: async (work, subject) => {
    const { tx, tenant, input, today } = work;
    const { personId } = input;
    const level = ownLevel(tenant.kind);
    if (personId === subject.leadPersonId) refuse('motion.notLeadAgain');
    if (level === null || !(await isDeputyIn(tx, personId, level, today))) refuse('motion.notADeputy');
    await tellPerson(work, subject, personId, 'handedOver');
    work.note({ from: subject.leadPersonId, to: personId });
    return move(work, subject, 'handOver', { change: { leadPersonId: personId, leadless: false, leadConfirmedWay: null, leadConfirmedOn: null, leadConfirmedWords: null }, words: (await namesOf(tx, [personId])).get(personId) ?? '' });
  },
});
