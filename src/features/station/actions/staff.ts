import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { knowPersons, setStationPosts } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { station } from '../contract.ts';
import type { Station } from '../rules.ts';
import { replaceDeputies, update } from '../store.ts';

/** Names the head, the convener (a deputy), the recorder (may be no deputy) and the deputies met at this station. */
export const staff = action(station.verbs.staff)<Station>({
  apply: async ({ tx, input, today, note, house }, subject) => {
    const { id, headId = null, convenerId = null, recorderId = null, deputyIds, otherStaff = null } = input;
    const named = [headId, convenerId, recorderId].filter((personId) => personId !== null);
    if (!(await knowPersons(tx, [...named, ...deputyIds]))) refuse('station.noSuchPerson');
    const mandated = await holdMandates(tx, [...deputyIds, ...(convenerId ? [convenerId] : [])], today);
    if (!mandated) refuse('station.notADeputy');
    await update(tx, id, { headPersonId: headId, convenerPersonId: convenerId, recorderPersonId: recorderId, otherStaff });
    await replaceDeputies(tx, id, deputyIds);
    await setStationPosts(tx, house, id, [
      { role: 'stationHead', personId: headId }, { role: 'convener', personId: convenerId }, { role: 'recorder', personId: recorderId },
    ], today);
    note({ headId, convenerId, recorderId, deputyCount: deputyIds.length, before: subject.convenerPersonId });
    return { id };
  },
});
