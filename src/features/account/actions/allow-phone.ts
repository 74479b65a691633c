import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { followPhone, openDeputyAccount } from '../deputy-account.ts';
import { openPhone, phoneIndexOf } from '../people.ts';
import type { Person } from '../rules.ts';
import { find, updatePerson } from '../store.ts';

/** Lets a deputy or somebody of a station sign in by a code sent to his phone. */
export const allowPhone = action(account.verbs.allowPhone)<Person>({
  apply: async (work, person) => {
    const phone = openPhone(work, person.id, person.phoneSealed) ?? refuse('account.noPhone', 409);
    const index = phoneIndexOf(work, phone);
    if (person.deputy) await followPhone(work, person.id, index);
    else await openDeputyAccount(work, person.id, index);
    const after = await find(work.tx, person.id, false);
    if (!after?.deputy?.byPhone) refuse('account.phoneShared', 409);
    await updatePerson(work.tx, person.id);
    work.note({ accountId: after.deputy.id });
    return { id: person.id };
  },
});
