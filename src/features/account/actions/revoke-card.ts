import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import type { Person } from '../rules.ts';
import { updatePerson } from '../store.ts';
import { endSessions, revokeCards } from '../store/accounts.ts';

/** Makes a lost card worthless; whoever is signed in with it is signed out in the same moment. */
export const revokeCard = action(account.verbs.revokeCard)<Person>({
  apply: async ({ tx, house, note }, person) => {
    const accountId = person.deputy?.id;
    if (accountId) {
      await revokeCards(tx, accountId, house.clock.now());
      await endSessions(tx.db, [accountId]);
    }
    await updatePerson(tx, person.id);
    note({ cardId: person.card?.id ?? null });
    return { id: person.id };
  },
});
