import { addDays, addMonths } from '#kernel/dates.ts';
import { numberFields } from '#features/suggestion/public.ts';
import { type Work, showing } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { leastForShares, windowMonths } from '../rules.ts';
import { share } from '../rules/shares.ts';
import { type PublicRow, keepingShown, listShown, shownChoices, shownCounts, shownOf } from '../store/published.ts';

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

/** Whether each office kept what it promised in public, over twelve months, by name; few of them are told in words. */
export const publicByOffice = showing(promise.views.publicByOffice, async ({ tx, today }) => {
  const span = { fromOn: addDays(addMonths(today, -windowMonths), 1), toOn: today };
  const rows = await keepingShown(tx, span);
  return { ...span, least: leastForShares, rows: rows.map((row) => ({ ...row, keptShare: share(row.kept, row.due) })) };
});
