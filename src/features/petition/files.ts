import type { Work } from '#platform/feature.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';

/** The paper of a report, also of one that was sent back, is opened by whoever may see the matter. */
export async function opensPart({ tx, actor, today }: Work, part: string, id: string): Promise<boolean> {
  const petition = part === 'report' || part === 'returned' ? await find(tx, id, false) : null;
  return petition !== null && judge(policy.see, actor, petition, today) === null;
}
