import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Changes the motion. A signature is for the words that were read: new words ask for it again. */
export const amend = action(motion.verbs.amend)<Motion>({
  apply: async (work, subject) => {
    const { tx, input, today, actor } = work;
    const { title, ground, basis, plan, publicConsent } = input;
    const changed = (['title', 'ground', 'basis', 'plan'] as const).filter((field) => input[field] !== subject[field]);
    if (changed.length > 0) {
      await setCosigners(tx, subject.id, { state: 'confirmed' }, { state: 'asked', way: null, answeredOn: null });
      // whoever is out of office now and comes back has not read these words either
      await setCosigners(tx, subject.id, { state: 'lapsed' }, { way: null, answeredOn: null });
      for (const { personId, state } of subject.cosigners) if (state === 'confirmed') await tellPerson(work, subject, personId, 'wordsChanged');
    }
    work.note({ changed });
    const own = actor.personId === subject.leadPersonId;
    // whether all may read the text is the lead's to say, as the words are
    const asksAnew = changed.length > 0 || (publicConsent !== subject.publicConsent && !own);
    const confirmation = !asksAnew ? {} : { leadConfirmedWay: own ? 'own' : null, leadConfirmedOn: own ? today : null, leadConfirmedWords: null };
    return move(work, subject, 'amend', { change: { title, ground, basis, plan, publicConsent, ...confirmation, wordsVersion: subject.wordsVersion + (changed.length > 0 ? 1 : 0) }, audience: 'writers' });
  },
});
