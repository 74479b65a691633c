import { serve } from '#platform/feature.ts';
import { amend } from './actions/amend.ts';
import { drop } from './actions/drop.ts';
import { enact } from './actions/enact.ts';
import { prepare } from './actions/prepare.ts';
import { switchOff } from './actions/switch-off.ts';
import { points } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { mine, rules } from './views.ts';

/** Points of deputies as the program mounts them. */
export const pointsFeature = serve({
  contract: points,
  policy,
  actions: { prepare, amend, drop, enact, switchOff },
  showings: { rules, mine },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
