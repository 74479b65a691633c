import { dateOn } from '#kernel/dates.ts';
import { showing } from '#platform/feature.ts';
import { duty } from './contract.ts';
import { ofPerson as linesOf } from './store.ts';

const pageSize = 100;

/** One person's acts. Whoever may not read them finds none: nothing is said about what there is. */
export const ofPerson = showing(duty.views.ofPerson, async ({ tx, actor, input }) => {
  const lines = await linesOf(tx, actor, input, pageSize + 1);
  return {
    rows: lines.slice(0, pageSize).map(({ doneOn, enteredAt, ...line }) =>
      ({ ...line, on: doneOn, enteredAt: enteredAt.toISOString(), late: dateOn(enteredAt) > doneOn })),
    more: lines.length > pageSize,
  };
});
