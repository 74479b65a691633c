import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { letTryAgain } from '../lockout.ts';
import type { Person } from '../rules.ts';
import { oneTimePassword, stretch } from '../secrets.ts';
import { updatePerson } from '../store.ts';
import { endSessions, setPassword } from '../store/accounts.ts';
import { dropFactors } from '../store/factors.ts';

/** Takes a lost second proof away, with the password: whoever found that out must not be the one who sets up the next proof. */
export const resetSecond = action(account.verbs.resetSecond)<Person>({
  apply: async (work, person) => {
    const { tx, house, note, input } = work;
    const { id, signInName } = person.staff ?? refuse('account.noAccount', 409);
    const once = oneTimePassword();
    const at = house.clock.now();
    await dropFactors(tx.db, id);
    await setPassword(tx.db, id, { id: newId(at.getTime()), hash: await stretch(once), mustChange: true, at });
    await endSessions(tx.db, [id]);
    await letTryAgain(work, 'password', signInName);
    await letTryAgain(work, 'second', id);
    await updatePerson(tx, person.id);
    note({ accountId: id, ground: input.ground });
    return { id: person.id, oneTimePassword: once };
  },
});
