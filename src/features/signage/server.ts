import { serve } from '#platform/feature.ts';
import { drawMap } from './actions/draw-map.ts';
import { dropMap } from './actions/drop-map.ts';
import { endRule } from './actions/end-rule.ts';
import { setReviewNumber } from './actions/set-review-number.ts';
import { writeRule } from './actions/write-rule.ts';
import { signage } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { former, map, mapActs, rules } from './views.ts';

/** Signage as the program mounts it. */
export const signageFeature = serve({
  contract: signage,
  policy,
  actions: { writeRule, endRule, drawMap, setReviewNumber, dropMap },
  showings: { rules, former, map, mapActs },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
