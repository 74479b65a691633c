import { mustSee, action } from '#platform/feature.ts';
import { dispatch } from '../contract.ts';
import { policy } from '../policy.ts';
import type { Dispatched } from '../rules.ts';
import { find, voidOne } from '../store.ts';

/** 作废: was written but never sent, or sent by mistake. Row and number stay. */
export const voiding = action(dispatch.verbs.void)<Dispatched>({
  load: async (work) => mustSee(policy.see, work, await find(work.tx, work.input.id, true)),
  apply: async ({ tx, input, actor, today }, { id }) => {
    await voidOne(tx, id, { voidedOn: today, voidedBy: actor.personId, voidWords: input.words });
    return { id };
  },
});
