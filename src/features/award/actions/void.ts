import { withdraw } from '#features/duty/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { type Award, life } from '../rules.ts';
import { nominationsOf, update } from '../store.ts';
import { tellAbout } from '../telling.ts';

/** The award does not hold: it leaves the public page, and what the duty archive told of it is taken back. */
export const voidAward = action(award.verbs.void)<Award>({
  apply: async (work, one) => {
    const { tx, input } = work;
    await update(tx, one.id, { state: life.next(one.state, 'void'), endedWords: input.reason });
    await withdraw(work as Work, { refFeature: 'award', refId: one.id });
    await tellAbout(work, one, (await nominationsOf(tx, [one.id])).filter(({ chosen }) => chosen), 'voided');
    return { id: one.id };
  },
});
