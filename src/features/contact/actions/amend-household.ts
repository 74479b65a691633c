import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import type { Kept } from '../rules.ts';
import { sealReach } from '../sealing.ts';
import { updateHousehold, updateReach } from '../store/writes.ts';

/** Changes what is written of a household; a name or phone that is not given stays. */
export const amendHousehold = action(contact.verbs.amendHousehold)<Kept>({
  apply: async ({ tx, input, house, note }, { id }) => {
    await updateHousehold(tx, id, { spot: input.spot ?? null, occupation: input.occupation ?? null, hardship: input.hardship });
    const anew = sealReach(house.seal, 'household_contact', id, { name: input.name ?? '', phone: input.phone ?? null });
    const change = { ...(input.name === undefined ? {} : { nameSealed: anew.nameSealed }), ...(input.phone === undefined ? {} : { phoneSealed: anew.phoneSealed }) };
    if (Object.keys(change).length > 0) await updateReach(tx, id, change);
    note({ name: input.name !== undefined, phone: input.phone !== undefined });
    return { id };
  },
});
