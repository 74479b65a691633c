import type { Listener } from '#platform/feature.ts';
import { movePlace } from './store/districts.ts';

/** Villages merged: the districts of this term, and of one to come, name the one there is now; those of earlier terms what it was called then. */
export const placeMerged: Listener = async ({ tx, today }, about) => {
  const { code, intoCode } = about as { code: string; intoCode: string };
  await movePlace(tx, code, intoCode, today);
};
