import type { Listener } from '#platform/feature.ts';
import { handOver } from './handing-over.ts';
import { committeeAt, update } from './store.ts';

/** Villages merged: the committee of the village there is now goes on with all that the former has open; where it has none yet, the former is its committee. */
export const placeMerged: Listener = async (work, about) => {
  const { code, intoCode, basis } = about as { code: string; intoCode: string; basis: string };
  const former = await committeeAt(work.tx, code);
  if (!former) return;
  const to = await committeeAt(work.tx, intoCode);
  if (to) await handOver(work, former, { id: to.id, words: basis, closes: true });
  else await update(work.tx, former.id, { placeCode: intoCode });
};
