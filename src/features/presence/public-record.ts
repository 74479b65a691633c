import { yearOf, yearSpan } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { shownWith } from '#features/activity/public.ts';
import { mandatesOf } from '#features/deputy/public.ts';
import { actWords, actsIn, daysOf } from '#features/duty/public.ts';
import { ruleFlag } from '#features/settings/public.ts';
import { showing } from '#platform/feature.ts';
import { presence } from './contract.ts';
import { mostOnPage, shownKinds } from './rules.ts';

/** What stands of a deputy's year on his public page: each part only where the town has decided so. */
export const publicRecord = showing(presence.views.publicRecord, async (work) => {
  const { tx, today, input: { id } } = work;
  if ((await mandatesOf(tx, today, [id])).length === 0) refuse('platform.notFound', 404);
  const span = { fromOn: yearSpan(yearOf(today)).fromOn, toOn: today };
  const counts = await ruleFlag(tx, 'pageCounts', today) ? (await actsIn(tx, id, span)).filter(({ kind }) => shownKinds.includes(kind)) : [];
  return {
    year: yearOf(today), counts: counts.map(({ kind, count }) => ({ words: actWords(work, kind), count })),
    activities: await ruleFlag(tx, 'pageActivities', today) ? await shownWith(work, id, span, mostOnPage) : [],
    receptions: await ruleFlag(tx, 'pageReceptions', today) ? await daysOf(tx, id, 'reception.received', span, mostOnPage) : [],
  };
});
