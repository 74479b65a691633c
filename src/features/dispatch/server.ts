import { serve } from '#platform/feature.ts';
import { setSeries } from './actions/set-series.ts';
import { voiding } from './actions/void.ts';
import { dispatch } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { ledger, list, series } from './views.ts';

/** The dispatch feature as the program mounts it. */
export const dispatchFeature = serve({
  contract: dispatch,
  policy,
  actions: { void: voiding, setSeries },
  showings: { list, ledger, series },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
