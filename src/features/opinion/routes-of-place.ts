import { deputiesForPlace } from '#features/deputy/public.ts';
import { villageCommitteeOf } from '#features/office/public.ts';
import { openStationsAt } from '#features/station/public.ts';
import type { Tx } from '#platform/db/connect.ts';

interface Named { readonly id: string; readonly name: string }

/** Whom an opinion of a village may go to: the stations there, the deputies elected there, its committee. Nobody for an unknown place. */
export async function routesFor(tx: Tx, placeCode: string | null, today: string): Promise<{ stations: Named[]; deputies: Named[]; villageCommittee: Named | null }> {
  if (placeCode === null) return { stations: [], deputies: [], villageCommittee: null };
  const deputies = new Map((await deputiesForPlace(tx, placeCode, today)).map(({ id, name }) => [id, { id, name }]));
  const committee = await villageCommitteeOf(tx, placeCode);
  return {
    stations: await openStationsAt(tx, placeCode), deputies: [...deputies.values()],
    villageCommittee: committee && { id: committee.id, name: committee.name },
  };
}
