import { newId, randomToken } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { action } from '#platform/feature.ts';
import { station } from '../contract.ts';
import type { StationPlan } from '../policy.ts';
import { insert, mayStandAbove, nameTaken } from '../store.ts';

/** Sets up a station at a village, community or enterprise of this township. */
export const open = action(station.verbs.open)<StationPlan>({
  load: async ({ tx, tenant, input }) => ({ placeExists: await placeIsWithin(tx, input.placeCode, tenant.code) }),
  apply: async ({ tx, now, input, note }) => {
    const id = newId(now.getTime());
    if (await nameTaken(tx, input.name, id)) refuse('station.nameTaken', 409);
    const parentId = input.parentId ?? null;
    if (parentId !== null && !(await mayStandAbove(tx, parentId, null))) refuse('station.noSuchParent');
    await insert(tx, id, randomToken(80), { ...input, parentId, calledAs: input.calledAs ?? null });
    note({ kind: input.kind, placeCode: input.placeCode });
    return { id };
  },
});
