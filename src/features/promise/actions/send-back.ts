import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { tellOffice } from '../telling.ts';

/** What was shown does not do: the promise is owed as before, by the day it had. */
export const sendBack = action(promise.verbs.sendBack)<PromiseMade>({
  apply: async (work, made) => {
    const { words } = work.input;
    await tellOffice(work, made, 'sentBack');
    return move(work, made, 'sendBack', { to: made.stateBefore ?? 'running', change: { claimedOn: null, doneOn: null, claimWords: null, spentYuan: null, checkDueOn: null, stateBefore: null }, words });
  },
});
