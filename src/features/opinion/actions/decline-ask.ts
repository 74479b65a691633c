import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { tellCaretakers } from '../telling.ts';

/** The chair does not; the deputy goes on with it. */
export const declineAsk = action(opinion.verbs.declineAsk)<Opinion>({
  apply: async (work, subject) => {
    const done = await move(work, subject, { verb: 'declineAsk', change: { proposedOfficeId: null }, innerWords: work.input.reason });
    await tellCaretakers(work, subject, 'askDeclined', { number: subject.number });
    return done;
  },
});
