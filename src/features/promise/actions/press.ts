import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { dayOf, tellOffice } from '../telling.ts';

/** 催办: the office that owes it is reminded at once, at most once a day. */
export const press = action(promise.verbs.press)<PromiseMade>({
  apply: async (work, made) => {
    await tellOffice(work, made, 'pressed', { day: dayOf(made.dueOn) }, true);
    return move(work, made, 'press', { change: { pressedOn: work.today }, words: work.input.words });
  },
});
