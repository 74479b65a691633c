import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { hostsOf, wishOf } from '../hosting.ts';
import { planLines } from '../planning.ts';
import type { Wish } from '../policy.ts';

/** Writes a line of the yearly plan for each station and group named, or one for the whole town. */
export const plan = action(activity.verbs.plan)<Wish>({
  load: (work) => wishOf(work, work.input.kind, work.input),
  apply: async (work) => {
    const { input, note } = work;
    const { kind, year, quarter } = input;
    const ids = await planLines(work, await hostsOf(work, input.stationIds, input.groupIds), input);
    note({ kind, year, quarter, lines: ids.length });
    return { id: ids[0] ?? '', lines: ids.length };
  },
});
