import { serve } from '#platform/feature.ts';
import { arrange } from './actions/arrange.ts';
import { standIn } from './actions/stand-in.ts';
import { signing } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { offices } from './views.ts';

/** The signing feature as the program mounts it. */
export const signingFeature = serve({
  contract: signing,
  policy,
  actions: { arrange, standIn },
  showings: { offices },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
