import { serve } from '#platform/feature.ts';
import { removeSeal } from './actions/remove-seal.ts';
import { setSeal } from './actions/set-seal.ts';
import { letter } from './contract.ts';
import { findSeal } from './holder.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { seals } from './views.ts';

/** The letter feature as the program mounts it. */
export const letterFeature = serve({
  contract: letter,
  policy,
  actions: { setSeal, removeSeal },
  showings: { seals },
  subject: ({ tx }, id, lock) => findSeal(tx, id, lock),
  text: { zh, en },
});
