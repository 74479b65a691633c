import { serve } from '#platform/feature.ts';
import { approve } from './actions/approve.ts';
import { begin } from './actions/begin.ts';
import { drop } from './actions/drop.ts';
import { sendBack } from './actions/send-back.ts';
import { submit } from './actions/submit.ts';
import { write } from './actions/write.ts';
import { report } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list } from './views.ts';

/** Yearly reports as the program mounts them. */
export const reportFeature = serve({
  contract: report,
  policy,
  actions: { begin, write, submit, sendBack, approve, drop },
  showings: { list, detail },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
