import { serve } from '#platform/feature.ts';
import { amend } from './actions/amend.ts';
import { close } from './actions/close.ts';
import { equip } from './actions/equip.ts';
import { open } from './actions/open.ts';
import { reopen } from './actions/reopen.ts';
import { staff } from './actions/staff.ts';
import { station } from './contract.ts';
import { mandateEnded, placeMerged, stationsNamed } from './listening.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list, publicList } from './views.ts';

/** The station feature as the program mounts it. */
export const stationFeature = serve({
  contract: station,
  policy,
  actions: { open, amend, staff, equip, close, reopen },
  showings: { list, detail, publicList },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  listens: { 'mandate.ended': mandateEnded, 'roster.stationsNamed': stationsNamed, 'place.merged': placeMerged },
  text: { zh, en },
});
