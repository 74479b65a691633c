import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import { askToCarry } from '../passing/carry-forms.ts';
import { endForm as end, findForm, type FormRow } from '../store/forms.ts';

/** Drops a form that was only read, or takes the register back to its standard columns. The file stays on record; towns are offered it no more. */
export const endForm = action(register.verbs.endForm)<FormRow>({
  load: ({ tx, input }) => findForm(tx, input.id, true),
  apply: async (work, { id, register: key, number, state, offered }) => {
    await end(work.tx, id, work.actor.personId ?? refuse('register.onlyTheOffice', 403), work.now);
    if (offered) await askToCarry(work);
    work.note({ register: key, number, was: state });
    return { id };
  },
});
