import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { leaveDeputyAccount } from '../deputy-account.ts';
import type { Person } from '../rules.ts';
import { updatePerson } from '../store.ts';
import { closeAccount as close, endSessions } from '../store/accounts.ts';

/** Closes a person's ways to sign in here: staff account, phone and card. The person and his posts stay. */
export const closeAccount = action(account.verbs.closeAccount)<Person>({
  apply: async (work, person) => {
    const { tx, house, note } = work;
    if (person.staff) {
      await endSessions(tx.db, [person.staff.id]);
      await close(tx, person.staff.id, house.clock.now());
    }
    if (person.deputy) await leaveDeputyAccount(work, person.deputy.id);
    await updatePerson(tx, person.id);
    note({ staffAccountId: person.staff?.id ?? null, deputyAccountId: person.deputy?.id ?? null });
    return { id: person.id };
  },
});
