import { serve } from '#platform/feature.ts';
import { amendCell } from './actions/amend-cell.ts';
import { openSealed } from './actions/open-sealed.ts';
import { withdrawAmendment } from './actions/withdraw-amendment.ts';
import { register } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { meter, overview, page, whole } from './views.ts';

/** The registers as the program mounts them. */
export const registerFeature = serve({
  contract: register,
  policy,
  actions: { amendCell, withdrawAmendment, openSealed },
  showings: { overview, meter, page, whole },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
