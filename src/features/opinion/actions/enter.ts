import { has, stationsOf } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { takeIn } from '../intake.ts';
import type { EntryPlan } from '../policy.ts';

/** Staff write down what a resident said, wrote or handed in; whoever serves one station enters for it, a deputy for himself. */
export const enter = action(opinion.verbs.enter)<EntryPlan>({
  load: async ({ actor, input }) => {
    const stations = stationsOf(actor);
    const stationId = input.stationId ?? (stations.length === 1 ? stations[0] ?? null : null);
    const own = stationId === null && has(actor, 'deputy') && !has(actor, 'clerk', 'chair') ? actor.personId : null;
    return { stationId, deputyPersonId: input.deputyId ?? own };
  },
  apply: async (work, plan) => {
    const { source, entryMode, receivedOn = work.today, stationId: _, deputyId: __, ...said } = work.input;
    if (receivedOn > work.today) refuse('opinion.receivedLater');
    return takeIn(work, said, { source, entryMode, receivedOn, ...plan });
  },
});
