import { tell } from '#features/notice/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { linkTo, tellCaretakers } from '../telling.ts';

/** The resident says whether he is satisfied, or staff write down what he told them; never the one who answered. */
export const rate = action(opinion.verbs.rate)<Opinion>({
  apply: async (work, subject) => {
    const { rating, words = null } = work.input;
    const { id, number } = subject;
    const done = await move(work, subject, { verb: 'rate', change: { rating, ratingWords: words, ratedAt: work.now }, publicWords: words });
    work.note({ rating, byResident: work.actor.via === 'receipt' });
    if (rating === 'dissatisfied') {
      await tellCaretakers(work, subject, 'dissatisfied', { number });
      await tell(work, { to: { role: 'clerk' }, kind: 'opinion.dissatisfied', params: { number }, link: linkTo(id) });
    }
    return done;
  },
});
