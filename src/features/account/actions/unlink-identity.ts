import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import type { Person } from '../rules.ts';
import { updatePerson } from '../store.ts';
import { endSessions, unlinkIdentity as unlink } from '../store/accounts.ts';

/** Takes the link to the identity provider away, and whatever it opened with it. */
export const unlinkIdentity = action(account.verbs.unlinkIdentity)<Person>({
  apply: async ({ tx, note }, person) => {
    const { id: accountId } = person.staff ?? refuse('account.noAccount', 409);
    await unlink(tx.db, accountId);
    await endSessions(tx.db, [accountId]);
    await updatePerson(tx, person.id);
    note({ accountId });
    return { id: person.id };
  },
});
