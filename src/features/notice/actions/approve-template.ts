import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { notice } from '../contract.ts';
import { setApproval } from '../store.ts';

/** Records the number under which the operator approved a fixed text. */
export const approveTemplate = action(notice.verbs.approveTemplate)<object>({
  load: async () => ({}),
  apply: async ({ tx, now, input, actor, note }) => {
    const id = await setApproval(tx, { id: newId(now.getTime()), ...input, approvedBy: actor.personId, approvedAt: now });
    note({ template: input.template });
    return { id };
  },
});
