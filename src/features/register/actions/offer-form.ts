import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import { askToCarry } from '../passing/carry-forms.ts';
import { setOffered } from '../store/county-forms.ts';
import { type FormRow, findForm } from '../store/forms.ts';

/** A county offers the form it uses to all its towns; each decides for itself whether it prints by it. */
export const offerForm = action(register.verbs.offerForm)<FormRow>({
  load: ({ tx, input }) => findForm(tx, input.id, true),
  apply: async (work, { id, register: key, number }) => {
    await setOffered(work.tx, id, { offeredAt: work.now, offeredBy: work.actor.personId ?? refuse('register.onlyTheOffice', 403) });
    await askToCarry(work);
    work.note({ register: key, number });
    return { id };
  },
});
