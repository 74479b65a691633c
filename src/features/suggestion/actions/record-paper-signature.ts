import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setCosigners } from '../store/writes.ts';

/** Notes that a deputy signed the print, or said yes by phone: for the lead of a paper that was typed, or for a co-signer who was asked. */
export const recordPaperSignature = action(suggestion.verbs.recordPaperSignature)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, house } = work;
    const { personId, way, words = null } = input;
    if (way === 'own') refuse('suggestion.noPlainConfirm');
    await house.files.attach(tx, input.fileIds ?? [], { feature: 'suggestion.signature', id: paper.id });
    work.note({ personId, way });
    if (personId === paper.leadPersonId) {
      return move(work, paper, 'recordPaperSignature', { change: { leadConfirmedWay: way, leadConfirmedOn: today, leadConfirmedWords: words }, audience: 'writers' });
    }
    if (!paper.cosigners.some((cosigner) => cosigner.personId === personId && cosigner.state === 'asked')) refuse('suggestion.notASigner');
    await setCosigners(tx, paper.id, { personId }, { state: 'confirmed', way, answeredOn: today, words });
    return move(work, paper, 'recordPaperSignature', { audience: 'writers' });
  },
});
