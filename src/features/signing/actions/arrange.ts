import { refuse } from '#kernel/verdict.ts';
import { personsWithRole } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { signing } from '../contract.ts';
import type { SigningOffice } from '../rules.ts';
import { keepSeats, seatsOf } from '../store.ts';

/** Says who checks and signs in an office. What is on its way through the old steps begins anew: `signing.arranged` tells whose letters they are. */
export const arrange = action(signing.verbs.arrange)<SigningOffice>({
  apply: async ({ tx, input: { headId, signerId }, note, announce }, { id }) => {
    const personIds = [headId, signerId].filter((personId) => personId !== undefined);
    const people = new Set((await personsWithRole(tx, 'handler', { officeId: id })).map((person) => person.id));
    if (personIds.some((personId) => !people.has(personId))) refuse('signing.notAtOffice');
    // seats of those who left count as well: a step more or less is another way
    const before = (await seatsOf(tx, [id])).map(({ personId }) => personId);
    await keepSeats(tx, id, personIds);
    note({ officeId: id, steps: personIds.length });
    if (personIds.join() !== before.join()) await announce('signing.arranged', { officeId: id });
    return { id };
  },
});
