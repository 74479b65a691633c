import { serve } from '#platform/feature.ts';
import { addHousehold } from './actions/add-household.ts';
import { amendHousehold } from './actions/amend-household.ts';
import { dropHousehold } from './actions/drop-household.ts';
import { finishDeed } from './actions/finish-deed.ts';
import { recordDeed } from './actions/record-deed.ts';
import { recordVisit } from './actions/record-visit.ts';
import { reveal } from './actions/reveal.ts';
import { voiding } from './actions/void.ts';
import { contact } from './contract.ts';
import { policy } from './policy.ts';
import { retains } from './retains.ts';
import { find } from './store.ts';
import { contactAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { choices, deeds, households, progress, visits } from './views.ts';

/** The contact feature as the program mounts it. */
export const contactFeature = serve({
  contract: contact,
  policy,
  actions: { addHousehold, amendHousehold, dropHousehold, recordVisit, recordDeed, finishDeed, void: voiding, reveal },
  showings: { visits, deeds, households, choices, progress },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  retains,
  asks: contactAsks,
  text: { zh, en },
});
