import { takeIn } from '#features/opinion/public.ts';
import { openStation } from '#features/station/public.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move } from '../moving.ts';
import type { ReceptionRow } from '../store.ts';
import { tieOpinion } from '../store/writes.ts';

/** Writes down what a visitor said. It is an opinion at once, of the deputy who received him; it is never typed again. */
export const receive = action(reception.verbs.receive)<ReceptionRow>({
  apply: async (work, day) => {
    const { id, deputyId, ...said } = work.input;
    const station = day.stationId === null ? null : await openStation(work.tx, day.stationId);
    const [only] = day.personIds.length === 1 ? day.personIds : [];
    const mine = day.personIds.find((personId) => personId === work.actor.personId);
    const { id: opinionId, ...receipt } = await takeIn(work, said, { source: 'reception', entryMode: 'heard', receivedOn: day.heldOn, stationId: station?.id ?? null, deputyPersonId: deputyId ?? mine ?? only ?? null });
    await tieOpinion(work.tx, id, opinionId);
    await move(work, day, 'receive', {}, receipt.number);
    return { id, opinionId, ...receipt };
  },
});
