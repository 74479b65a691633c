import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { answerAsk } from '../store/writes.ts';
import { tellLeads, tellOffice } from '../telling.ts';

/** Entered by mistake. It leaves the lists and the public page; the row and its reason stay. */
export const voiding = action(promise.verbs.void)<PromiseMade>({
  apply: async (work, made) => {
    const { tx, today, input: { words } } = work;
    await answerAsk(tx, made.id, { state: 'lapsed', answeredOn: today, answerWords: words });
    if (made.state !== 'drafted') {
      await tellOffice(work, made, 'voided');
      await tellLeads(work, made, 'voided');
    }
    return move(work, made, 'void', { change: { endedWords: words }, words });
  },
});
