import { serve } from '#platform/feature.ts';
import { amend } from './actions/amend.ts';
import { close } from './actions/close.ts';
import { handOverWork } from './actions/hand-over-work.ts';
import { open } from './actions/open.ts';
import { reopen } from './actions/reopen.ts';
import { office } from './contract.ts';
import { placeMerged } from './listening.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list } from './views.ts';

/** The office feature as the program mounts it. */
export const officeFeature = serve({
  contract: office,
  policy,
  actions: { open, amend, close, reopen, handOverWork },
  showings: { list, detail },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  listens: { 'place.merged': placeMerged },
  text: { zh, en },
});
