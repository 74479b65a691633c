import { action } from '#platform/feature.ts';
import { theme } from '../contract.ts';
import { themeColumns } from '../opening.ts';
import type { Theme } from '../rules.ts';
import { keepParties, update } from '../store.ts';

/** Other days, other kinds, others who take part. What was put under it stays there until somebody takes it out. */
export const amend = action(theme.verbs.amend)<Theme>({
  apply: async (work, one) => {
    const { tx, input } = work;
    await update(tx, one.id, await themeColumns(work, input, one.partyIds));
    await keepParties(tx, one.id, [...new Set(input.stationIds)], [...new Set(input.groupIds)]);
    return { id: one.id };
  },
});
