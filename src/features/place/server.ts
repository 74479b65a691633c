import { serve } from '#platform/feature.ts';
import { add } from './actions/add.ts';
import { merge } from './actions/merge.ts';
import { rename } from './actions/rename.ts';
import { separate } from './actions/separate.ts';
import { place } from './contract.ts';
import { policy } from './policy.ts';
import { codeOfId } from './rules.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { children, publicList } from './views.ts';

/** The place feature as the program mounts it. */
export const placeFeature = serve({
  contract: place,
  policy,
  actions: { add, rename, merge, separate },
  showings: { children, publicList },
  subject: async ({ tx, tenant }, id, lock) => {
    const code = codeOfId(id);
    // Another town's place is no subject here, though everybody may know its name.
    return code?.startsWith(tenant.code) ? find(tx, code, lock) : null;
  },
  text: { zh, en },
});
