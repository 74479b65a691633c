import { placesEver } from '#features/place/public.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { signage } from '../contract.ts';
import { mostPoints } from '../rules.ts';
import { drawn, matched, pointsIn, readGeoJson } from '../rules/map.ts';
import { insertMap, removeMap } from '../store.ts';

/** Draws the map of the town from the outlines of its villages and communities. */
export const drawMap = action(signage.verbs.drawMap)<unknown>({
  load: async () => ({}),
  apply: async ({ tx, tenant, actor, now, input: { outlines, reviewNumber = null }, note }) => {
    const read = readGeoJson(outlines) ?? refuse('signage.noGeoJson');
    if (pointsIn(read) > mostPoints) refuse('signage.tooManyPoints', 422, { most: mostPoints });
    // A file may still have the villages of before they merged: each is drawn where it lies, and shown as part of the one there is now.
    const { found, unknown, doubtful, joined } = matched(read, await placesEver(tx, tenant.code));
    if (found.size === 0) refuse('signage.noPlaceOfOurs');
    const map = drawn(found) ?? refuse('signage.noTown');
    const id = newId(now.getTime());
    await removeMap(tx);
    await insertMap(tx, { id, ...map, reviewNumber, drawnBy: actor.personId ?? refuse('signage.onlyTheOffice', 403), drawnAt: now });
    note({ placed: map.areas.length, unknown, reviewNumber });
    return { id, placed: map.areas.length, unknown, doubtful, joined };
  },
});
