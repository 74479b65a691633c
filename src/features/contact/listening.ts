import type { Listener } from '#platform/feature.ts';
import { moveHouseholds } from './store/households.ts';

/** Villages merged: households on the list live in the village there is now; visits and deeds keep the name of the one they were made in. */
export const placeMerged: Listener = async ({ tx }, about) => {
  const { code, intoCode } = about as { code: string; intoCode: string };
  await moveHouseholds(tx, code, intoCode);
};
