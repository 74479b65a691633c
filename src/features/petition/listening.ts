import type { Listener } from '#platform/feature.ts';
import { dropPetitionerOf } from './store/writes.ts';

/** The resident had his contact data erased from the opinion this was registered from: the copy goes too. */
export const contactErased: Listener = async ({ tx }, about) => {
  await dropPetitionerOf(tx, (about as { opinionId: string }).opinionId);
};
