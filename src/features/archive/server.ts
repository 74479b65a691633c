import { serve } from '#platform/feature.ts';
import { seal } from './actions/seal.ts';
import { archive } from './contract.ts';
import { policy } from './policy.ts';
import { find as findSeal } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { completeness, find, seals } from './views.ts';

/** The archive as the program mounts it. */
export const archiveFeature = serve({
  contract: archive,
  policy,
  actions: { seal },
  showings: { find, completeness, seals },
  subject: ({ tx }, id) => findSeal(tx, id),
  text: { zh, en },
});
