import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import { type CountyFormRow, findCopy, useCopy } from '../store/county-forms.ts';
import { endForms } from '../store/forms.ts';

/** A town prints a register by the county's form from now on, as it was mapped there; its own form before stays on record. */
export const useCountyForm = action(register.verbs.useCountyForm)<CountyFormRow>({
  load: ({ tx, input }) => findCopy(tx, input.countyFormId),
  apply: async ({ tx, actor, now, note }, copy) => {
    const by = actor.personId ?? refuse('register.onlyTheOffice', 403);
    const id = newId(now.getTime());
    await endForms(tx, copy.register, 'used', by, now);
    const number = await useCopy(tx, { id, by, at: now }, copy);
    note({ register: copy.register, number, fromId: copy.fromId });
    return { id };
  },
});
