import { tell } from '#features/notice/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { linkTo } from '../telling.ts';

/** The resident asks that his name, phone and address be taken away. Somebody of the office decides and says why. */
export const askErasure = action(opinion.verbs.askErasure)<Opinion>({
  apply: async (work, subject) => {
    const done = await move(work, subject, { verb: 'askErasure', change: { erasureAskedAt: work.now } });
    await tell(work, { to: { role: 'clerk' }, kind: 'opinion.erasureAsked', params: { number: subject.number }, link: linkTo(subject.id) });
    return done;
  },
});
