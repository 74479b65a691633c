import type { Listener } from '#platform/feature.ts';
import { moveHouseholds } from './store/households.ts';
import { endTiesOf } from './store/ties.ts';
import { text } from './text.ts';

/** Villages merged: households on the list live in the village there is now; visits and deeds keep the name of the one they were made in. */
export const placeMerged: Listener = async ({ tx }, about) => {
  const { code, intoCode } = about as { code: string; intoCode: string };
  await moveHouseholds(tx, code, intoCode);
};

/** Nobody keeps in touch with a deputy who left, and nobody's progress waits for him; what was spoken stays. */
export const mandateEnded: Listener = async ({ tx, today }, about) => {
  const { personId, endedOn = today, lastOne } = about as { personId: string; endedOn?: string; lastOne?: boolean };
  if (lastOne !== false) await endTiesOf(tx, personId, endedOn, text.leftOffice);
};
