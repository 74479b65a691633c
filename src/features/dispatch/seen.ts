import { judge, refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { policy } from './policy.ts';
import { type DispatchRow, type Filter, find, ledger } from './store.ts';

/** A letter of the register this actor may see; 404 for any other. */
export async function dispatchSeen({ tx, actor, today }: Work<unknown>, id: string): Promise<DispatchRow> {
  const row = await find(tx, id, false);
  return row && judge(policy.see, actor, row, today) === null ? row : refuse('platform.notFound', 404);
}

/** The letters of the register this actor may see, narrowed, in the order in which they are kept. */
export const dispatchesSeen = ({ tx, actor }: Work<unknown>, filter: Filter): Promise<DispatchRow[]> => ledger(tx, actor, filter);
