import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';

/** Says more exactly what is promised; once the reply is out only the congress office does, and the old words stay in the timeline. */
export const amend = action(promise.verbs.amend)<PromiseMade>({
  apply: (work, made) => {
    const { what, amountYuan = null, quantity = null, evidence = null } = work.input;
    return move(work, made, 'amend', { change: { what, amountYuan, quantity, evidence }, words: what === made.what ? null : made.what });
  },
});
