import { refuse } from '#kernel/verdict.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { action } from '#platform/feature.ts';
import { station } from '../contract.ts';
import type { Station } from '../rules.ts';
import { mayStandAbove, nameTaken, update } from '../store.ts';

/** Changes what a station is called, where it is and when it is open. */
export const amend = action(station.verbs.amend)<Station>({
  apply: async ({ tx, tenant, input, note }, subject) => {
    const { id, version: _, parentId = null, calledAs = null, ...said } = input;
    const words = { ...said, parentId, calledAs };
    // A parent that was closed since stands where it stood; only a new one has to be open.
    if (parentId !== null && parentId !== subject.parentId && !(await mayStandAbove(tx, parentId, id))) refuse('station.noSuchParent');
    if (!(await placeIsWithin(tx, words.placeCode, tenant.code))) refuse('station.noSuchPlace');
    if (await nameTaken(tx, words.name, id)) refuse('station.nameTaken', 409);
    const changed = Object.entries(words).filter(([key, value]) => subject[key as keyof typeof words] !== value).map(([key]) => key);
    if (changed.length > 0) await update(tx, id, words);
    note({ changed });
    return { id };
  },
});
