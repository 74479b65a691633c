import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { ownShare } from '../own-share.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { insertContact } from '../store/writes.ts';
import { nameOfOffice, tellPerson } from '../telling.ts';

/** A word with the deputy, or an attempt that reached nobody. The deputy is asked to confirm it with one tap. */
export const logContact = action(suggestion.verbs.logContact)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, now, today, actor } = work;
    const share = ownShare(work, paper, 'accepted');
    const personId = input.personId ?? paper.leadPersonId;
    const signed = paper.cosigners.some((cosigner) => cosigner.personId === personId && cosigner.state === 'confirmed');
    if (personId !== paper.leadPersonId && !signed) refuse('suggestion.notASigner');
    const metOn = actDay(input.on, paper.rehandleOrderedOn ?? paper.assignedOn, today) ?? refuse('suggestion.badDate');
    const { kind, way, reached, said } = input;
    await insertContact(tx, {
      id: newId(now.getTime()), suggestionId: paper.id, officeId: share.officeId, personId, round: paper.round, kind, way, metOn, reached, said,
      state: 'logged', loggedBy: actor.personId, loggedAt: now,
    });
    if (reached) await tellPerson(work, paper, personId, 'contactLogged', { office: await nameOfOffice(work, share.officeId) });
    work.note({ officeId: share.officeId, kind, way, reached });
    return move(work, paper, 'logContact', { officeId: share.officeId, on: metOn });
  },
});
