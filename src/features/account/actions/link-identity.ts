import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import type { Person } from '../rules.ts';
import { updatePerson } from '../store.ts';
import { linkIdentity as link } from '../store/accounts.ts';

/** Lets the owner of a staff account in by the identity provider. Who may sign in as whom is decided here, by a person. */
export const linkIdentity = action(account.verbs.linkIdentity)<Person>({
  apply: async ({ tx, house, input, note }, person) => {
    const { id: accountId } = person.staff ?? refuse('account.noAccount', 409);
    if (!/^.+@https?:\/\/.+$/.test(input.identity)) refuse('account.noIdentity');
    if (!(await link(tx.db, accountId, input.identity, house.clock.now()))) refuse('account.identityTaken', 409);
    await updatePerson(tx, person.id);
    note({ accountId });
    return { id: person.id };
  },
});
