import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { hide } from '../store/published.ts';
import { answerAsk } from '../store/writes.ts';
import { tellOffice } from '../telling.ts';

/** Entered by mistake. It leaves the lists and the public page; the row and its reason stay. */
export const voiding = action(promise.verbs.void)<PromiseMade>({
  apply: async (work, made) => {
    const { tx, today, input: { words } } = work;
    await answerAsk(tx, made.id, { state: 'lapsed', answeredOn: today, answerWords: words });
    if (made.shownAs !== null) {
      await hide(tx, made.id, today, words);
      await movePublication(tx);
    }
    if (made.state !== 'drafted') await tellOffice(work, made, 'voided');
    return move(work, made, 'void', { change: { endedWords: words }, words });
  },
});
