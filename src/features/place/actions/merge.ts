import { refuse } from '#kernel/verdict.ts';
import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { place } from '../contract.ts';
import { type Place, isVillage, parentCodeOf, stands } from '../rules.ts';
import { find, setMerged } from '../store.ts';

/** 行政村合并: from that day this village is part of another. What was written keeps the name it bore and is found under the other; what goes on (stations, households, districts, the committee's work) later features move, in this transaction. */
export const merge = action(place.verbs.merge)<Place>({
  apply: async ({ tx, input, today, announce, note }, { id, code }) => {
    const { intoCode, on, basis } = input;
    if (on > today) refuse('place.dayToCome');
    if (intoCode === code) refuse('place.samePlace');
    const parentCode = parentCodeOf('village', code) ?? refuse('place.notACode');
    const into = parentCodeOf('village', intoCode) === parentCode ? await find(tx, intoCode, true) : null;
    if (!into || !isVillage(into)) refuse('place.noSuchVillage');
    if (!stands(into)) refuse('place.intoMerged', 409);
    await setMerged(tx, code, parentCode, { into: intoCode, on, basis });
    await announce('place.merged', { code, intoCode, basis });
    // Lists of villages stand on pages that are kept until something is published.
    await movePublication(tx);
    note({ code, intoCode, on, basis });
    return { id };
  },
});
