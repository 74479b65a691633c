import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Notes that a deputy signed the print, or said yes by phone: for the lead of a motion that was typed, or for a co-signer who was asked. */
export const recordPaperSignature = action(motion.verbs.recordPaperSignature)<Motion>({
  apply: async (work, subject) => {
    const { tx, input, today, house } = work;
    const { personId, way, words = null } = input;
    if (way === 'own') refuse('motion.noPlainConfirm');
    await house.files.attach(tx, input.fileIds ?? [], { feature: 'motion', id: subject.id });
    work.note({ personId, way });
    if (personId === subject.leadPersonId) {
      return move(work, subject, 'recordPaperSignature', { change: { leadConfirmedWay: way, leadConfirmedOn: today, leadConfirmedWords: words }, audience: 'writers' });
    }
    if (!subject.cosigners.some((cosigner) => cosigner.personId === personId && cosigner.state === 'asked')) refuse('motion.notASigner');
    await setCosigners(tx, subject.id, { personId }, { state: 'confirmed', way, answeredOn: today, words });
    // somebody else says that he signed: he is the one who knows whether he did
    await tellPerson(work, subject, personId, 'signatureNoted');
    return move(work, subject, 'recordPaperSignature', { audience: 'writers' });
  },
});
