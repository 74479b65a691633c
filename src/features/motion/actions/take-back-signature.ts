import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** 收回联名: a tap too many, or a signature noted for somebody who gave none. He is asked as before, and may still sign or decline. */
export const takeBackSignature = action(motion.verbs.takeBackSignature)<Motion>({
  apply: async (work, subject) => {
    const { tx, actor } = work;
    await setCosigners(tx, subject.id, { personId: actor.personId ?? '' }, { state: 'asked', way: null, answeredOn: null });
    await tellPerson(work, subject, subject.leadPersonId, 'signatureBack', { who: actor.name ?? '' });
    return move(work, subject, 'takeBackSignature', { audience: 'writers' });
  },
});
