import { due } from '#kernel/deadline.ts';
import { rulePeriod } from '#features/settings/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { openAgain } from '../publishing.ts';
import type { Opinion } from '../rules.ts';
import { tellCaretakers } from '../telling.ts';

/** Once, when the resident is dissatisfied: it is handled again. The first answer and rating stay in the timeline; what the public read of it is taken down. */
export const reopen = action(opinion.verbs.reopen)<Opinion>({
  apply: async (work, subject) => {
    const { tx, today, now, house, input } = work;
    const againDueOn = due(today, await rulePeriod(tx, 'opinionAnswered', today), await house.calendar());
    const change = { reopenedAt: now, againDueOn, rating: null, ratingWords: null, ratedAt: null, officeId: null, mergedIntoId: null, closedAt: null, ...(await openAgain(work, [subject])) };
    const done = await move(work, subject, { verb: 'reopen', change, publicWords: input.words });
    await tellCaretakers(work, subject, 'reopened', { number: subject.number });
    return done;
  },
});
