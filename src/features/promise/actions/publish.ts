import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import { publicStates } from '../rules.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { show } from '../store/published.ts';
import { nameOfOffice } from '../telling.ts';

/** Shows it on the page of its suggestion, in the words checked here. A claim nobody has checked shows as it stood before. */
export const publish = action(promise.verbs.publish)<PromiseMade>({
  apply: async (work, made) => {
    const { tx, input: { what, why = null }, today, actor } = work;
    const { amountYuan, quantity, firstDueOn, dueOn, slipCount } = made;
    const state = publicStates.find((one) => one === made.state) ?? made.stateBefore ?? 'running';
    const done = await move(work, made, 'publish', { words: what });
    await show(tx, { id: made.id, suggestionId: made.publicCaseId ?? made.suggestionId }, {
      what, why, officeName: await nameOfOffice(work, made.officeId), state, amountYuan, quantity, madeOn: made.madeOn ?? today, firstDueOn, dueOn, slipCount,
      doneOn: state === 'kept' ? made.doneOn : null, keptOn: state === 'kept' ? made.keptOn : null, reason: state === 'notYet' ? made.reason : null, publishedOn: today, publishedBy: actor.personId,
    });
    await movePublication(tx);
    return done;
  },
});
