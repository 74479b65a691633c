import { withdraw } from '#features/duty/public.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move } from '../moving.ts';
import type { ReceptionRow } from '../store.ts';
import { clearCame } from '../store/writes.ts';

/** It was closed by mistake: the duty archive strikes it out; the opinions go their own way. */
export const reopen = action(reception.verbs.reopen)<ReceptionRow>({
  apply: async (work, day) => {
    await withdraw(work, { refFeature: 'reception', refId: day.id });
    await clearCame(work.tx, day.id);
    return move(work, day, 'reopen', { closedOn: null, closedBy: null, visitorCount: null }, work.input.reason);
  },
});
