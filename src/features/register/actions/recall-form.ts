import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import { askToCarry } from '../passing/carry-forms.ts';
import { setOffered } from '../store/county-forms.ts';
import { type FormRow, findForm } from '../store/forms.ts';

/** A county offers a form no more. Towns that print by it go on until they choose another. */
export const recallForm = action(register.verbs.recallForm)<FormRow>({
  load: ({ tx, input }) => findForm(tx, input.id, true),
  apply: async (work, { id, register: key, number }) => {
    await setOffered(work.tx, id, { offeredAt: null, offeredBy: null });
    await askToCarry(work);
    work.note({ register: key, number });
    return { id };
  },
});
