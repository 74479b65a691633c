import { refuse } from '#kernel/verdict.ts';
import { personsWithRole } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { signing } from '../contract.ts';
import { speaksFor } from '../policy.ts';
import type { SigningOffice } from '../rules.ts';
import { keepStandIn } from '../store.ts';

/** A/B岗: who does somebody's work on the days he is away. */
export const standIn = action(signing.verbs.standIn)<SigningOffice>({
  apply: async ({ tx, actor, input, note }, { id, holderIds }) => {
    const { personId, standInId = null, awayFrom = null, awayTo = null } = input;
    const people = new Set((await personsWithRole(tx, 'handler', { officeId: id })).map((person) => person.id));
    if (!people.has(personId) || (standInId !== null && !people.has(standInId))) refuse('signing.notAtOffice');
    if (!speaksFor(actor, personId, holderIds)) refuse('signing.notYourSeat', 403);
    if (standInId === personId) refuse('signing.notHimself');
    if ((awayFrom === null) !== (awayTo === null) || (awayFrom !== null && awayTo !== null && awayTo < awayFrom)) refuse('signing.badDays');
    await keepStandIn(tx, id, personId, { standInId, awayFrom, awayTo });
    note({ officeId: id, personId, standInId, awayFrom, awayTo });
    return { id };
  },
});
