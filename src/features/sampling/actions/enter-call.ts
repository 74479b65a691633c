import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { residentsOf } from '../cases.ts';
import { sampling } from '../contract.ts';
import { type CallPlan, knowsOf } from '../policy.ts';
import { callsOf, find, insertCall } from '../store.ts';

/** Writes down what a resident said when called back; another entry is added beside it, none is changed. */
export const enterCall = action(sampling.verbs.enterCall)<CallPlan>({
  load: async (work) => {
    const { tx, actor, input, today } = work;
    const draw = await find(work, input.id, true);
    return draw && knowsOf(actor, draw) ? { draw, onList: (await residentsOf(work, draw)).rows.some(({ opinionId }) => opinionId === input.opinionId), dayCame: input.calledOn <= today, calls: (await callsOf(tx, draw.id)).filter(({ opinionId }) => opinionId === input.opinionId).length } : null;
  },
  apply: async ({ tx, now, actor, input: { opinionId, calledOn, outcome, words }, note }, { draw }) => {
    await insertCall(tx, { id: newId(now.getTime()), drawId: draw.id, opinionId, calledOn, outcome, words: words ?? null, enteredBy: actor.personId, entererName: actor.name ?? '', enteredAt: now });
    note({ number: draw.number, outcome });
    return { id: draw.id };
  },
});
