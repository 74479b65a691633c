import { serve } from '#platform/feature.ts';
import { drop } from './actions/drop.ts';
import { keep } from './actions/keep.ts';
import { bookmark } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { mine } from './views.ts';

/** The bookmark feature as the program mounts it. */
export const bookmarkFeature = serve({
  contract: bookmark,
  policy,
  actions: { keep, drop },
  showings: { mine },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
