import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { takeIn } from '../intake.ts';

/** A resident writes by himself: on the portal, from a station's or a deputy's QR code. Nobody signs in; the receipt is shown once. */
export const submit = action(opinion.verbs.submit)<object>({
  load: async () => ({}),
  apply: async (work) => {
    const { source, stationId, deputyId, ...said } = work.input;
    return takeIn(work, said, { source, entryMode: null, receivedOn: work.today, stationId: stationId ?? null, deputyPersonId: deputyId ?? null });
  },
});
