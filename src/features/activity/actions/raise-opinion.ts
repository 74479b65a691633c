import { openStation } from '#features/station/public.ts';
import { takeIn } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { tieOpinion } from '../store/writes.ts';

/** An opinion raised there goes straight to the opinions, with its number and receipt; it is never typed again. */
export const raiseOpinion = action(activity.verbs.raiseOpinion)<Activity>({
  apply: async (work, one) => {
    const { tx, today, input } = work;
    const { id, version: _, deputyId, ...said } = input;
    const station = one.stationId === null || deputyId ? null : await openStation(tx, one.stationId);
    const { id: opinionId, ...receipt } = await takeIn(work, said, { source: 'activity', entryMode: 'heard', receivedOn: one.startsOn ?? today, stationId: station?.id ?? null, deputyPersonId: deputyId ?? null });
    await tieOpinion(tx, id, opinionId);
    await move(work, one, 'raiseOpinion', { words: receipt.number });
    return { id, opinionId, ...receipt };
  },
});
