import { untilPublished } from '#platform/counter.ts';
import { showing } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { choicesOf, latestShown, listShown } from '../store/published.ts';

/** What there is to narrow the list by: every published row is looked at, once a publication. */
const choices = untilPublished(choicesOf);

/** What was published, the latest first. Reads frozen rows only, never the opinions behind them. */
export const publicSummaries = showing(opinion.views.publicSummaries, async ({ tx, input }) => {
  const { page, ...filter } = input;
  return { ...(await listShown(tx, filter, page)), ...(await choices(tx)) };
});

/** What the front page tells of it. */
export const latestSummaries = showing(opinion.views.latestSummaries, async ({ tx }) => ({ solved: await latestShown(tx, 'solved'), open: await latestShown(tx, 'open') }));
