import { numberFields } from '#features/suggestion/public.ts';
import { type Work, showing } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { type PublicRow, listShown, shownChoices, shownCounts, shownOf } from '../store/published.ts';

const publicFields = (work: Work, row: PublicRow) => ({ ...row, id: row.promiseId, numberLabel: numberFields(work.locale, row).numberLabel });

/** What is published. These views read frozen rows only, never the promises behind them. */
export const publicList = showing(promise.views.publicList, async (work) => {
  const { page, ...filter } = work.input;
  const { rows, total } = await listShown(work.tx, filter, page, work.today);
  return { total, rows: rows.map((row) => publicFields(work, row)), counts: await shownCounts(work.tx, filter.year, work.today) };
});

export const publicOfSuggestion = showing(promise.views.publicOfSuggestion, async (work) =>
  ({ rows: (await shownOf(work.tx, work.input.suggestionId)).map((row) => publicFields(work, row)) }));

export const publicChoices = showing(promise.views.publicChoices, ({ tx }) => shownChoices(tx));
