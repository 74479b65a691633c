import { refuse } from '#kernel/verdict.ts';
import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { place } from '../contract.ts';
import { type Place, parentCodeOf } from '../rules.ts';
import { nameTaken, setMerged } from '../store.ts';

/** 撤销合并: it was entered by mistake. The village is offered again and what was written there is its own; what moved on to the other one is moved back by whoever keeps it. */
export const separate = action(place.verbs.separate)<Place>({
  apply: async ({ tx, input, note }, { id, code, name, mergedInto, mergedOn }) => {
    const parentCode = parentCodeOf('village', code) ?? refuse('place.notACode');
    if (await nameTaken(tx, parentCode, name, code)) refuse('place.nameTaken', 409);
    await setMerged(tx, code, parentCode, null);
    await movePublication(tx);
    note({ code, intoCode: mergedInto, mergedOn, words: input.words });
    return { id };
  },
});
