import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { updatePerson } from '../people.ts';
import type { Person } from '../rules.ts';

/** Changes name, gender or phone. A phone that is not typed again stays; `forgetPhone` takes it away. */
export const editPerson = action(account.verbs.editPerson)<Person>({
  apply: async (work, { id }) => {
    const { name, gender, phone, forgetPhone = false } = work.input;
    await updatePerson(work, id, { name, gender: gender ?? null, ...(forgetPhone ? { phone: null } : phone ? { phone } : {}) });
    work.note({ phoneChanged: forgetPhone || phone !== undefined });
    return { id };
  },
});
