import { refuse } from '#kernel/verdict.ts';
import { personsWithRole } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { signing } from '../contract.ts';
import type { SigningOffice } from '../rules.ts';
import { keepSeats } from '../store.ts';

/** Says who checks and signs in an office. What is on its way through the old steps begins anew: `signing.arranged` tells whose letters they are. */
export const arrange = action(signing.verbs.arrange)<SigningOffice>({
  apply: async ({ tx, input: { headId, signerId }, note, announce }, { id, holderIds }) => {
    const personIds = [headId, signerId].filter((personId) => personId !== undefined);
    const people = new Set((await personsWithRole(tx, 'handler', { officeId: id })).map((person) => person.id));
    if (personIds.some((personId) => !people.has(personId))) refuse('signing.notAtOffice');
    await keepSeats(tx, id, personIds);
    note({ officeId: id, steps: personIds.length });
    if (personIds.join() !== holderIds.join()) await announce('signing.arranged', { officeId: id });
    return { id };
  },
});
