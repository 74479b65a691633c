import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import { endForm as end, findForm, type FormRow } from '../store/forms.ts';

/** Drops a form that was only read, or takes the register back to its standard columns. The file stays on record. */
export const endForm = action(register.verbs.endForm)<FormRow>({
  load: ({ tx, input }) => findForm(tx, input.id, true),
  apply: async ({ tx, actor, now, note }, { id, register: key, number, state }) => {
    await end(tx, id, actor.personId ?? refuse('register.onlyTheOffice', 403), now);
    note({ register: key, number, was: state });
    return { id };
  },
});
