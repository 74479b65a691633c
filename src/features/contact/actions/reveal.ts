import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import type { Kept } from '../rules.ts';
import { openReach } from '../sealing.ts';
import { oneHousehold } from '../store/households.ts';
import { witnessOf } from '../store/records.ts';

/** Shows the name and phone of a household or a witness in full; who looked, when and why is in the audit. */
export const reveal = action(contact.verbs.reveal)<Kept>({
  apply: async ({ tx, house, input, note }, { id, record }) => {
    const sealed = record === 'household' ? await oneHousehold(tx, id) : await witnessOf(tx, id);
    note({ ground: input.ground });
    if (!sealed?.nameSealed) return { id, name: null, phone: null };
    return { id, ...openReach(house.seal, record === 'household' ? 'household_contact' : 'deed_witness', id, { nameSealed: sealed.nameSealed, phoneSealed: sealed.phoneSealed }) };
  },
});
