import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { letter } from '../contract.ts';
import { holderOf } from '../holder.ts';
import type { SealHolder } from '../rules.ts';
import { insert, remove, sealOf } from '../store.ts';

/** Gives an organ its seal, in the place of the former one. */
export const setSeal = action(letter.verbs.setSeal)<SealHolder>({
  load: ({ tx, input }) => holderOf(tx, input.officeId ?? null),
  apply: async ({ tx, house, input, actor, now, note }, { officeId }) => {
    const file = await house.files.find(tx, input.fileId);
    if (file?.mediaType !== 'image/png') refuse('letter.notAStamp');
    const former = await sealOf(tx, officeId);
    if (former) await remove(tx, former.id, now);
    const id = newId(now.getTime());
    await house.files.attach(tx, [input.fileId], { feature: 'letter', id });
    await insert(tx, { id, officeId, fileId: input.fileId, setBy: actor.personId, setAt: now });
    note({ officeId, fileId: input.fileId, former: former?.id ?? null });
    return { id };
  },
});
