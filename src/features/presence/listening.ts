import type { Listener } from '#platform/feature.ts';
import { find, linesOf, ofSitting } from './store.ts';
import { sittingOf, tellArchive } from './taking.ts';

/** A session's day or number was put right: the duty archive of whoever came says it as it is now. */
export const sittingAmended: Listener = async (work, about) => {
  const { sittingId } = about as { sittingId: string };
  const [taken, sitting] = [await ofSitting(work.tx, sittingId), await sittingOf(work, sittingId)];
  // Locked, so that a correction going on is told with the new day too.
  if (taken && sitting && await find(work.tx, taken.id, true)) await tellArchive(work, { id: taken.id, sitting }, await linesOf(work.tx, taken.id));
};
