import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { type Shown, countedIn, headOf } from './counting.ts';
import { mayTick } from './policy.ts';

/** The records of a tick, each of which this person may tick; refuses what is not there, or somebody else's. */
export async function ticked(work: Work<unknown>, recordIds: readonly string[]): Promise<Shown[]> {
  const ids = [...new Set(recordIds)];
  if (ids.length === 0) refuse('theme.nothingTicked');
  const [records, groups] = [await countedIn(work, { ids }), await headOf(work)];
  if (records.length !== ids.length) refuse('theme.noSuchRecord');
  if (!records.every((one) => mayTick(work.actor, one, groups))) refuse('theme.notYours', 403);
  return records;
}
