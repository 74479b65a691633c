import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { tellCaretakers } from '../telling.ts';

/** The village committee or department cannot do it, or staff take it back; a suggestion that was meant is not written. */
export const handBack = action(opinion.verbs.handBack)<Opinion>({
  apply: async (work, subject) => {
    const done = await move(work, subject, { verb: 'handBack', change: { officeId: null }, innerWords: work.input.reason });
    await tellCaretakers(work, subject, 'handedBack', { number: subject.number });
    return done;
  },
});
