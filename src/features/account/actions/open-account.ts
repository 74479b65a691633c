import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { isSignInName } from '../password.ts';
import type { Person } from '../rules.ts';
import { oneTimePassword, stretch } from '../secrets.ts';
import { updatePerson } from '../store.ts';
import { insertAccount, link } from '../store/accounts.ts';

/** Opens a staff account with a password that is shown once and must be changed at the first sign-in. */
export const openAccount = action(account.verbs.openAccount)<Person>({
  apply: async ({ tx, now, house, input, note }, person) => {
    if (!isSignInName(input.signInName)) refuse('account.badSignInName');
    const id = newId(now.getTime());
    const password = oneTimePassword();
    const opened = await insertAccount(tx, {
      id, kind: 'staff', signInName: input.signInName.toLowerCase(), passwordHash: await stretch(password), phoneIndex: null, mustChangePassword: true, at: house.clock.now(),
    });
    if (!opened) refuse('account.signInNameTaken', 409);
    await link(tx, id, person.id);
    await updatePerson(tx, person.id);
    note({ accountId: id });
    return { id: person.id, oneTimePassword: password };
  },
});
