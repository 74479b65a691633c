import { yearOf } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { untilPublished } from '#platform/counter.ts';
import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { numberFields, numberLabel } from '../numbering.ts';
import { leastTotal } from '../profile.ts';
import { figureStep } from '../rules/totals.ts';
import { isOpenLetter, weakestOf } from '../rules/reply-classes.ts';
import { opening } from '../rules/spoken.ts';
import { mainFirst } from '../rules/standing.ts';
import { townMarks, yearFigures, yearsOf } from '../store/counts.ts';
import { type ShownRow, choicesOf, findShown, listShown, listWithheld, shownIn, withheldIn } from '../store/shown.ts';

/** Why a matter is still open, as the answer that leaves most open says it; null where it is solved or under way. */
function whyOpen({ replies }: ShownRow): string | null {
  const weakest = weakestOf(replies);
  return weakest && isOpenLetter(weakest.letter) ? weakest.whyNoDate ?? opening(weakest.body) : null;
}

/** What is published, the latest first. These views read frozen rows only, never the papers behind them. */
export const publicList = showing(suggestion.views.publicList, async ({ tx, input, locale }) => {
  const { page, ...filter } = input;
  const { rows, total } = await listShown(tx, filter, page);
  return { total, rows: rows.map((row) => ({ ...row, ...numberFields(locale, row), handlerNames: mainFirst(row.handlers).map(({ name }) => name), why: whyOpen(row) })) };
});

/** One published suggestion. */
export const publicCase = showing(suggestion.views.publicCase, async ({ tx, input, locale }) => {
  const row = await findShown(tx, input.id) ?? refuse('platform.notFound', 404);
  return { ...row, ...numberFields(locale, row), jointWith: (row.together ?? []).map((one) => numberLabel(locale, one)), handlers: mainFirst(row.handlers) };
});

/** What is kept back, by number and ground. */
export const publicWithheld = showing(suggestion.views.publicWithheld, async ({ tx, input, locale }) => {
  const { rows, total } = await listWithheld(tx, input, input.page);
  return { total, rows: rows.map((row) => ({ ...row, ...numberFields(locale, row) })) };
});

const choices = untilPublished(choicesOf);

/** What there is to narrow the list by: asked of published rows only, so that the page may be kept; every row is looked at once a publication. */
export const publicChoices = showing(suggestion.views.publicChoices, ({ tx }) => choices(tx));

/** The figures of a year, without a word of any paper. */
export const publicFigures = showing(suggestion.views.publicFigures, async ({ tx, input, today }) => {
  const year = input.year ?? yearOf(today);
  const { marked, result } = await townMarks(tx, year, figureStep(await leastTotal(tx, today)));
  return { year, ...(await yearFigures(tx, year)), result: marked > 0 ? result : null, years: await yearsOf(tx) };
});

const untold = {
  id: null, title: null, topic: null, placeName: null, leadName: null, handlerNames: [], submittedOn: null, assignedOn: null, repliedOn: null, inTime: null, letter: null, letterWords: null, promisedOn: null,
  closedOn: null, appraised: null, isKey: null,
} as const;

/** A year for machines: the same frozen rows as the pages, and what is withheld by number and ground. */
export const publicYear = showing(suggestion.views.publicYear, async ({ tx, input: { year }, locale }) => {
  const rows = [
    ...(await shownIn(tx, year)).map((row) => ({
      ...row, ...numberFields(locale, row), shown: 'published' as const, isKey: row.keyLeader !== null, shownOn: row.publishedOn, withheldGround: null, handlerNames: mainFirst(row.handlers).map(({ name }) => name),
      promisedOn: row.replies.map(({ promisedOn }) => promisedOn).filter((on) => on !== null).sort().at(-1) ?? null,
    })),
    ...(await withheldIn(tx, year)).map((row) => ({ ...untold, ...numberFields(locale, row), kind: row.kind, shown: 'withheld' as const, shownOn: row.withheldOn, withheldGround: row.ground })),
  ];
  return { year, rows: rows.slice(0, 5000) };
});
