import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { end } from '../posts.ts';
import { type Person, grantedByHand } from '../rules.ts';
import { updatePerson } from '../store.ts';

/** Ends a post today. What the person opened with it ends at once; open work moves on. */
export const endPost = action(account.verbs.endPost)<Person>({
  apply: async (work, person) => {
    const post = person.posts.find(({ id }) => id === work.input.postId);
    if (!post) refuse('account.noPostHeld', 409);
    // A deputy's post ends with his mandate, a station's with its staffing.
    if (!grantedByHand.some((role) => role === post.role)) refuse('account.heldOtherwise', 409);
    await end(work, [{ ...post, personId: person.id }]);
    await updatePerson(work.tx, person.id);
    work.note({ postId: post.id, role: post.role, officeId: post.officeId });
    return { id: person.id };
  },
});
