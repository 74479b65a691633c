import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { tellLeads, tellOffice } from '../telling.ts';

/** Found not done after all: it is owed again, by the day it had. */
export const reopen = action(promise.verbs.reopen)<PromiseMade>({
  apply: async (work, made) => {
    const { words } = work.input;
    for (const tellOne of [tellOffice, tellLeads]) await tellOne(work, made, 'reopened');
    return move(work, made, 'reopen', {
      to: made.stateBefore ?? 'running', change: { keptOn: null, claimedOn: null, doneOn: null, claimWords: null, spentYuan: null, checkDueOn: null, stateBefore: null }, words,
    });
  },
});
