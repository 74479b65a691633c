import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move } from '../moving.ts';
import type { ReceptionRow } from '../store.ts';
import { tellPerson } from '../telling.ts';

/** It is not held; whoever was on it is told why. */
export const cancel = action(reception.verbs.cancel)<ReceptionRow>({
  apply: async (work, day) => {
    const { reason } = work.input;
    if (day.publishedOn !== null) for (const personId of day.personIds) await tellPerson(work, personId, day, 'cancelled', { reason });
    return move(work, day, 'cancel', { cancelWords: reason }, reason);
  },
});
