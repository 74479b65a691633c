import { refuse } from '#kernel/verdict.ts';
import { mustSee, showing } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { ownDataOf } from '../held.ts';
import { policy } from '../policy.ts';
import { find } from '../store.ts';

export const ownData = showing(opinion.views.ownData, async (work) => {
  const { tx, actor } = work;
  if (!actor.receiptOf) refuse('opinion.notReceiptHolder', 403);
  return ownDataOf(work, mustSee(policy.see, work, await find(tx, actor.receiptOf, false)), 'masked');
});
