import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { placeNames } from '#features/place/public.ts';
import { nameIndex, phoneIndex } from '../contact.ts';
import { opinion } from '../contract.ts';
import type { SearchPlan } from '../policy.ts';
import { idsByName } from '../store/contact.ts';
import { briefs } from '../store.ts';

/** A resident stands before us without his receipt. Only what this actor may see is found; the search itself is on record, the name is not. */
export const findByName = action(opinion.verbs.findByName)<SearchPlan>({
  load: async () => ({ searching: true }),
  apply: async ({ tx, now, actor, input, house, note }) => {
    const ids = await idsByName(tx, nameIndex(house.seal, input.name), input.phone ? phoneIndex(house.seal, input.phone) : null);
    const found = (await briefs(tx, actor, 'id', ids)).toReversed().slice(0, 20);
    const names = await placeNames(tx, found.flatMap(({ placeCode }) => (placeCode ? [placeCode] : [])));
    note({ foundCount: found.length, withPhone: input.phone !== undefined });
    return { id: newId(now.getTime()), rows: found.map((row) => ({ ...row, placeName: row.placeCode ? names.get(row.placeCode) ?? null : null })) };
  },
});
