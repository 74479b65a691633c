import type { Listener } from '#platform/feature.ts';
import { addDeputies, byNames, leaveStations, movePlace } from './store.ts';

/** A roster names the stations where its deputies are met: those known by that name take them in. */
export const stationsNamed: Listener = async ({ tx }, about) => {
  const { deputies } = about as { deputies: readonly { personId: string; names: readonly string[] }[] };
  const known = await byNames(tx, deputies.flatMap((deputy) => deputy.names));
  await addDeputies(tx, deputies.flatMap(({ personId, names }) => names.flatMap((name) => {
    const stationId = known.get(name);
    return stationId ? [{ stationId, personId }] : [];
  })));
};

/** Villages merged: the stations in use there are stations of the village there is now. */
export const placeMerged: Listener = async ({ tx }, about) => {
  const { code, intoCode } = about as { code: string; intoCode: string };
  await movePlace(tx, code, intoCode);
};

/** Whoever holds no mandate any more is met at no station and convenes none. */
export const mandateEnded: Listener = async ({ tx }, about) => {
  const { personId, lastOne } = about as { personId: string; lastOne: boolean };
  if (lastOne) await leaveStations(tx, personId);
};
