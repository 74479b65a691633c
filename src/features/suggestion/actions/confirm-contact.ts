import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move, note } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { arrivalOf } from '../store/passage.ts';
import { setContact } from '../store/writes.ts';
import { tellClerk, tellOffice } from '../telling.ts';

/** The deputy says whether the office really spoke with him; a contact he disputes does not count. */
export const confirmContact = action(suggestion.verbs.confirmContact)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, actor } = work;
    const contact = paper.contacts.find(({ id }) => id === input.contactId) ?? refuse('suggestion.noSuchContact', 404);
    if (contact.personId !== actor.personId) refuse('suggestion.contactNotYours', 403);
    if (contact.state !== 'logged' || !contact.reached) refuse('suggestion.nothingToConfirm', 409);
    await setContact(tx, contact.id, { state: input.agrees ? 'confirmed' : 'disputed', disputeWords: input.agrees ? null : input.words ?? null });
    if (!input.agrees) {
      await tellOffice(work, paper, contact.officeId, 'contactDisputed');
      await tellClerk(work, paper, 'contactDisputed');
    }
    work.note({ contactId: contact.id, agrees: input.agrees });
    // The house a paper came from is told what waits there by the version.
    if (!input.agrees || await arrivalOf(tx, paper.id)) return move(work, paper, 'confirmContact', { officeId: contact.officeId });
    // Nothing of the paper is another: whoever writes at its reply meanwhile goes on and need not compare.
    await note(work, paper.id, 'confirmContact', { officeId: contact.officeId, on: work.today, audience: 'readers' });
    return { id: paper.id };
  },
});
