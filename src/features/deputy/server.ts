import { serve } from '#platform/feature.ts';
import { addMandate } from './actions/add-mandate.ts';
import { amendMandate } from './actions/amend-mandate.ts';
import { amendTerm } from './actions/amend-term.ts';
import { confirmRoster } from './actions/confirm-roster.ts';
import { dropRoster } from './actions/drop-roster.ts';
import { endMandate } from './actions/end-mandate.ts';
import { openTerm } from './actions/open-term.ts';
import { previewRoster } from './actions/preview-roster.ts';
import { setDistrict } from './actions/set-district.ts';
import { setGroup } from './actions/set-group.ts';
import { setSitting } from './actions/set-sitting.ts';
import { voidEnd } from './actions/void-end.ts';
import { deputy } from './contract.ts';
import { jobs } from './jobs.ts';
import { placeMerged } from './listening.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, districts, groups, list, terms } from './views.ts';
import { publicCard, publicList } from './views/portal.ts';
import { rosterPreview, rosterTemplate, rosters, rowsToMend } from './views/rosters.ts';

/** The deputy feature as the program mounts it. */
export const deputyFeature = serve({
  contract: deputy,
  policy,
  actions: { openTerm, amendTerm, setSitting, setDistrict, setGroup, addMandate, amendMandate, endMandate, voidEnd, previewRoster, confirmRoster, dropRoster },
  showings: { list, detail, terms, districts, groups, publicList, publicCard, rosters, rosterPreview, rowsToMend, rosterTemplate },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  jobs,
  listens: { 'place.merged': placeMerged },
  text: { zh, en },
});
