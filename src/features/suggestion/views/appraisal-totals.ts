import { yearOf } from '#kernel/dates.ts';
import { officesOf } from '#kernel/actor.ts';
import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { leastTotal } from '../profile.ts';
import { knowsAppraisals, readsAll } from '../rules/readers.ts';
import { figureStep, pleasedOf } from '../rules/totals.ts';
import { officeMarks } from '../store/counts.ts';

/**
 * What deputies think of the handling, by office. Whoever handles learns totals only, year by year: overlapping periods would let one word be
 * reckoned out. Of few forms the total is told in words, three forms at a time; in figures only ten and more at a time.
 */
export const appraisalTotals = showing(suggestion.views.appraisalTotals, async ({ tx, actor, today, input }) => {
  const least = await leastTotal(tx, today);
  const knows = knowsAppraisals(actor);
  const year = input.year ?? yearOf(today);
  const own = readsAll(actor) ? null : officesOf(actor);
  const few = new Map((knows ? [] : await officeMarks(tx, year, least, own)).map((row) => [row.officeId, row]));
  const rows = await officeMarks(tx, year, knows ? 1 : figureStep(least), own);
  return {
    least, leastForFigures: figureStep(least),
    rows: rows.map(({ officeId, officeName, answered, marked, attitude, result }) => {
      const office = { id: officeId, name: officeName };
      if (marked > 0) return { office, answered, appraised: marked, attitude, result, inWords: null };
      const total = few.get(officeId);
      const inWords = total && total.marked > 0 ? { attitude: pleasedOf(total.attitude), result: pleasedOf(total.result) } : null;
      return { office, answered, appraised: inWords && total ? total.marked : null, attitude: null, result: null, inWords };
    }),
  };
});
