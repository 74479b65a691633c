import { yearSpan } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { list } from '../store.ts';
import { rotaOf, setPublished } from '../store/writes.ts';
import { mostDays } from '../rules.ts';
import { tellTurns } from '../telling.ts';

/** Makes a year's rota public, and tells everybody on it once: the first day, and how many there are. */
export const publish = action(reception.verbs.publish)<unknown>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, actor, today, input: { year }, note } = work;
    const rota = await rotaOf(tx, year, true) ?? refuse('reception.notMade', 409);
    if (rota.publishedOn !== null) refuse('reception.publishedBefore', 409);
    await setPublished(tx, rota.id, today);
    await tellTurns(work, (await list(tx, actor, { fromOn: today, toOn: yearSpan(year).toOn }, mostDays)).filter(({ state }) => state === 'planned'));
    note({ year });
    return { id: rota.id };
  },
});
