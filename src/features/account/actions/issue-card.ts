import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { openDeputyAccount } from '../deputy-account.ts';
import { openPhone, phoneIndexOf } from '../people.ts';
import type { Person } from '../rules.ts';
import { cardPin, cardSecret, stretch } from '../secrets.ts';
import { updatePerson } from '../store.ts';
import { insertCard, revokeCards } from '../store/accounts.ts';

/** Makes a sign-in card to be handed over in person; the former one stops working. Secret and PIN are shown this once. */
export const issueCard = action(account.verbs.issueCard)<Person>({
  apply: async (work, person) => {
    const { tx, now, house, note } = work;
    const phone = openPhone(work, person.id, person.phoneSealed);
    const accountId = await openDeputyAccount(work, person.id, phone === null ? null : phoneIndexOf(work, phone));
    await revokeCards(tx, accountId, house.clock.now());
    const [id, secret, pin] = [newId(now.getTime()), cardSecret(), cardPin()];
    await insertCard(tx, { id, accountId, secretHash: house.seal.hash(secret, 'card'), pinHash: await stretch(pin), issuedAt: house.clock.now() });
    await updatePerson(tx, person.id);
    note({ cardId: id, accountId });
    return { id: person.id, secret, pin };
  },
});
