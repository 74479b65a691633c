import { officesOf } from '#kernel/actor.ts';
import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { leastTotal } from '../profile.ts';
import { knowsAppraisals, readsAll } from '../rules/readers.ts';
import { officeMarks } from '../store/counts.ts';

/** What deputies think of the handling, by office. Whoever handles learns totals only, three forms at a time, year by year: overlapping periods would let one word be reckoned out. */
export const appraisalTotals = showing(suggestion.views.appraisalTotals, async ({ tx, actor, today, input }) => {
  const least = await leastTotal(tx, today);
  const knows = knowsAppraisals(actor);
  const year = input.year ?? Number(today.slice(0, 4));
  const rows = await officeMarks(tx, year, knows ? 1 : least, readsAll(actor) ? null : officesOf(actor));
  return {
    least,
    rows: rows.map(({ officeId, officeName, answered, marked, attitude, result }) => {
      const told = marked > 0;
      return { office: { id: officeId, name: officeName }, answered, appraised: told ? marked : null, attitude: told ? attitude : null, result: told ? result : null };
    }),
  };
});
