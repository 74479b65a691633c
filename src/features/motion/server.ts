import { serve } from '#platform/feature.ts';
import { agreeWithdrawal } from './actions/agree-withdrawal.ts';
import { amend } from './actions/amend.ts';
import { askCosigners } from './actions/ask-cosigners.ts';
import { askWithdrawal } from './actions/ask-withdrawal.ts';
import { confirmLead } from './actions/confirm-lead.ts';
import { cosign } from './actions/cosign.ts';
import { declineCosign } from './actions/decline-cosign.ts';
import { takeBackSignature } from './actions/take-back-signature.ts';
import { draft } from './actions/draft.ts';
import { handOver } from './actions/hand-over.ts';
import { hide } from './actions/hide.ts';
import { checkPublication } from './actions/check-publication.ts';
import { confirmPublication } from './actions/confirm-publication.ts';
import { mendTitle } from './actions/mend-title.ts';
import { putOnAgenda } from './actions/put-on-agenda.ts';
import { recordOutcome } from './actions/record-outcome.ts';
import { recordPaperSignature } from './actions/record-paper-signature.ts';
import { recordReport } from './actions/record-report.ts';
import { refuseWithdrawal } from './actions/refuse-withdrawal.ts';
import { sendToCommittee } from './actions/send-to-committee.ts';
import { submit } from './actions/submit.ts';
import { treatAsSuggestion } from './actions/treat-as-suggestion.ts';
import { voiding } from './actions/void.ts';
import { withdraw } from './actions/withdraw.ts';
import { motion } from './contract.ts';
import { mandateEnded, mandateRestored, suggestionWithheld } from './listening.ts';
import { policy } from './policy.ts';
import { find } from './store/case.ts';
import { motionAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list, preview, publicCase, publicList } from './views.ts';

/** The motion feature as the program mounts it. */
export const motionFeature = serve({
  contract: motion,
  policy,
  actions: {
    draft, amend, askCosigners, cosign, declineCosign, takeBackSignature, recordPaperSignature, submit, withdraw, sendToCommittee, recordReport, putOnAgenda, treatAsSuggestion,
    askWithdrawal, agreeWithdrawal, refuseWithdrawal, recordOutcome, mendTitle, checkPublication, confirmPublication, hide, handOver, confirmLead, void: voiding,
  },
  showings: { list, detail, preview, publicList, publicCase },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  listens: { 'mandate.ended': mandateEnded, 'mandate.restored': mandateRestored, 'suggestion.withheld': suggestionWithheld },
  asks: motionAsks,
  text: { zh, en },
});
