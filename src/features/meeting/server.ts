import { keepsTheOffice } from '#kernel/actor.ts';
import { serve } from '#platform/feature.ts';
import { amend } from './actions/amend.ts';
import { arrange } from './actions/arrange.ts';
import { cancel } from './actions/cancel.ts';
import { recordOutcome } from './actions/record-outcome.ts';
import { voidOutcome } from './actions/void-outcome.ts';
import { meeting } from './contract.ts';
import { remind } from './jobs.ts';
import { concluded, disputeEnded, dropped, officeClosed, workHandedOver } from './listening.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { meetingAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list, ofSuggestion } from './views.ts';

/** The meeting feature as the program mounts it. */
export const meetingFeature = serve({
  contract: meeting,
  policy,
  actions: { arrange, amend, recordOutcome, voidOutcome, cancel },
  showings: { list, detail, ofSuggestion },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  // Papers of an outcome that was voided are for whoever reads its words.
  opensPart: async ({ actor }, part) => part === 'voided' && keepsTheOffice(actor),
  jobs: [remind],
  listens: { 'suggestion.concluded': concluded, 'suggestion.disputeEnded': disputeEnded, 'suggestion.dropped': dropped, 'office.workHandedOver': workHandedOver, 'office.closed': officeClosed },
  asks: meetingAsks,
  text: { zh, en },
});
