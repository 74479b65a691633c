import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { isHisWordAlone, leadsNow } from '../rules/signing-for.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Notes that a deputy signed the print, or said yes by phone: for the lead of a paper that was typed or handed over, or for a co-signer who was asked. */
export const recordPaperSignature = action(suggestion.verbs.recordPaperSignature)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, house, actor } = work;
    const { personId, way, words = null, fileIds = [] } = input;
    if (way === 'own') refuse('suggestion.noPlainConfirm');
    const isForLead = personId === paper.leadPersonId;
    if (!isForLead && !paper.cosigners.some((cosigner) => cosigner.personId === personId && cosigner.state === 'asked')) refuse('suggestion.notASigner');
    if (isHisWordAlone(actor.personId, paper, { personId, way, fileIds })) refuse('suggestion.signedScanNeeded');
    await house.files.attach(tx, fileIds, { feature: 'suggestion.signature', id: paper.id });
    work.note({ personId, way });
    if (isForLead) {
      await setCosigners(tx, paper.id, ...leadsNow(paper));
      return move(work, paper, 'recordPaperSignature', { change: { leadConfirmedWay: way, leadConfirmedOn: today, leadConfirmedWords: words }, audience: paper.submittedOn === null ? 'writers' : 'readers' });
    }
    await setCosigners(tx, paper.id, { personId }, { state: 'confirmed', way, answeredOn: today, words });
    // somebody else says that he signed: he is the one who knows whether he did
    await tellPerson(work, paper, personId, 'signatureNoted');
    return move(work, paper, 'recordPaperSignature', { audience: 'writers' });
  },
});
