import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { holdsOtherAdminRole } from '../elsewhere.ts';
import { give } from '../posts.ts';
import { type Person, grantableIn } from '../rules.ts';
import { updatePerson } from '../store.ts';

/** Gives a person a post from today or from a day that has passed. */
export const grantPost = action(account.verbs.grantPost)<Person>({
  apply: async (work, person) => {
    const { tx, tenant, input, today, note } = work;
    const { role, officeId, fromOn = today } = input;
    if (!grantableIn(tenant.kind).includes(role)) refuse('account.noSuchPost');
    if (await holdsOtherAdminRole(work, person, role)) refuse('account.threeAdmins', 409);
    const postId = await give(work, { personId: person.id, role, officeId, fromOn });
    await updatePerson(tx, person.id);
    note({ postId, role, officeId: officeId ?? null, fromOn });
    return { id: person.id, postId };
  },
});
