import { newId } from '#kernel/id.ts';
import { firstYear } from '#features/deputy/rules.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { figures } from '../contract.ts';
import { countedNow } from '../counting.ts';
import { spanOf } from '../rules.ts';
import { insert, insertLines, standing } from '../store.ts';

/** 制表: the figures of a span that is over, counted today and kept so. */
export const prepare = action(figures.verbs.prepare)<unknown>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, now, today, actor, input: { year, half }, note } = work;
    const span = spanOf(year, half);
    if (year < firstYear || span.toOn >= today) refuse('figures.spanNotOver');
    if (await standing(tx, year, half)) refuse('figures.preparedAlready', 409);
    const lines = await countedNow(work, year, half);
    if (lines.length === 0) refuse('figures.nothingCounted');
    const id = newId(now.getTime());
    await insert(tx, { id, year, half, ...span, state: 'prepared', countedOn: today, preparedBy: actor.personId ?? refuse('figures.onlyTheOffice', 403), createdAt: now });
    await insertLines(tx, id, 1, lines);
    note({ offices: lines.length });
    return { id };
  },
});
