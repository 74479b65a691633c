import { refuse } from '#kernel/verdict.ts';
import { isHisWordAlone, leadsNow } from '#features/suggestion/rules/signing-for.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Notes that a deputy signed the print, or said yes by phone: for the lead of a motion that was typed or handed over, or for a co-signer who was asked. */
export const recordPaperSignature = action(motion.verbs.recordPaperSignature)<Motion>({
  apply: async (work, subject) => {
    const { tx, input, today, house, actor } = work;
    const { personId, way, words = null, fileIds = [] } = input;
    if (way === 'own') refuse('motion.noPlainConfirm');
    const isForLead = personId === subject.leadPersonId;
    if (!isForLead && !subject.cosigners.some((cosigner) => cosigner.personId === personId && cosigner.state === 'asked')) refuse('motion.notASigner');
    if (isHisWordAlone(actor.personId, subject, { personId, way, fileIds })) refuse('motion.scanNeeded');
    await house.files.attach(tx, fileIds, { feature: 'motion', id: subject.id });
    work.note({ personId, way });
    if (isForLead) {
      await setCosigners(tx, subject.id, ...leadsNow(subject));
      return move(work, subject, 'recordPaperSignature', { change: { leadConfirmedWay: way, leadConfirmedOn: today, leadConfirmedWords: words }, audience: subject.submittedOn === null ? 'writers' : 'readers' });
    }
    await setCosigners(tx, subject.id, { personId }, { state: 'confirmed', way, answeredOn: today, words });
    // somebody else says that he signed: he is the one who knows whether he did
    await tellPerson(work, subject, personId, 'signatureNoted');
    return move(work, subject, 'recordPaperSignature', { audience: 'writers' });
  },
});
