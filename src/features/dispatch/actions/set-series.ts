import { yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { findOffice } from '#features/office/public.ts';
import { continueAfter } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { dispatch } from '../contract.ts';
import { type Holder, counterOf } from '../rules.ts';
import { keepSeries, seriesOf } from '../store.ts';

/** Says the 发文代字 of one sender, and after which number it goes on. What went out keeps its own. */
export const setSeries = action(dispatch.verbs.setSeries)<Holder>({
  load: async ({ tx, input: { holder, officeId } }) => {
    if (holder !== 'office') return { holder, officeId: null };
    return officeId !== undefined && await findOffice(tx, officeId) ? { holder, officeId } : null;
  },
  apply: async ({ tx, input, actor, today, now, note }, sender) => {
    const known = await seriesOf(tx, sender);
    const id = known?.id ?? newId(now.getTime());
    await keepSeries(tx, { id, holder: sender.holder, officeId: sender.officeId, word: input.word, setBy: actor.personId, setAt: now }, known?.id ?? null);
    const thisYear = yearOf(today);
    const year = input.year ?? thisYear;
    if (year > thisYear + 1) refuse('dispatch.yearToCome');
    if (input.last !== undefined && !(await continueAfter(tx, counterOf(sender, input.word, year), input.last))) refuse('dispatch.furtherAlready', 409);
    note({ holder: sender.holder, word: input.word, last: input.last ?? null, year });
    return { id };
  },
});
