import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { letTryAgain } from '../lockout.ts';
import type { Person } from '../rules.ts';
import { oneTimePassword, stretch } from '../secrets.ts';
import { updatePerson } from '../store.ts';
import { endSessions, setPassword } from '../store/accounts.ts';

/** Gives a staff account a new one-time password; whoever is signed in with the old one is signed out. */
export const resetPassword = action(account.verbs.resetPassword)<Person>({
  apply: async ({ tx, now, house, note }, person) => {
    const { id: accountId, signInName } = person.staff ?? refuse('account.noAccount', 409);
    const password = oneTimePassword();
    await setPassword(tx.db, accountId, { id: newId(now.getTime()), hash: await stretch(password), mustChange: true, at: house.clock.now() });
    await endSessions(tx.db, [accountId]);
    await letTryAgain({ tx, house }, 'password', signInName);
    await updatePerson(tx, person.id);
    note({ accountId });
    return { id: person.id, oneTimePassword: password };
  },
});
