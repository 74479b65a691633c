import { serve } from '#platform/feature.ts';
import { addHousehold } from './actions/add-household.ts';
import { amendHousehold } from './actions/amend-household.ts';
import { dropHousehold } from './actions/drop-household.ts';
import { endTie } from './actions/end-tie.ts';
import { finishDeed } from './actions/finish-deed.ts';
import { finishTalk } from './actions/finish-talk.ts';
import { raiseTalk } from './actions/raise-talk.ts';
import { recordDeed } from './actions/record-deed.ts';
import { recordTalk } from './actions/record-talk.ts';
import { recordVisit } from './actions/record-visit.ts';
import { reveal } from './actions/reveal.ts';
import { tieDeputies } from './actions/tie-deputies.ts';
import { voiding } from './actions/void.ts';
import { contact } from './contract.ts';
import { mandateEnded, placeMerged } from './listening.ts';
import { recordOf } from './planning.ts';
import { policy } from './policy.ts';
import { retains } from './retains.ts';
import { contactAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { talkChoices, talks, ties } from './tie-views.ts';
import { choices, deeds, households, progress, visits } from './views.ts';

/** The contact feature as the program mounts it. */
export const contactFeature = serve({
  contract: contact,
  policy,
  actions: { addHousehold, amendHousehold, dropHousehold, recordVisit, recordDeed, finishDeed, void: voiding, reveal, tieDeputies, endTie, recordTalk, finishTalk, raiseTalk },
  showings: { visits, deeds, households, choices, progress, ties, talks, talkChoices },
  subject: recordOf,
  listens: { 'mandate.ended': mandateEnded, 'place.merged': placeMerged },
  retains,
  asks: contactAsks,
  text: { zh, en },
});
