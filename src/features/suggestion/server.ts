import { serve } from '#platform/feature.ts';
import { accept } from './actions/accept.ts';
import { acceptWork } from './actions/accept-work.ts';
import { allowReturn } from './actions/allow-return.ts';
import { amend } from './actions/amend.ts';
import { appraise } from './actions/appraise.ts';
import { askCosigners } from './actions/ask-cosigners.ts';
import { askExtension } from './actions/ask-extension.ts';
import { askReturn } from './actions/ask-return.ts';
import { assign } from './actions/assign.ts';
import { changeAppraisal } from './actions/change-appraisal.ts';
import { checkPublication } from './actions/check-publication.ts';
import { checkReply } from './actions/check-reply.ts';
import { close } from './actions/close.ts';
import { concludeAfterMeeting } from './actions/conclude-after-meeting.ts';
import { confirmContact } from './actions/confirm-contact.ts';
import { confirmLead } from './actions/confirm-lead.ts';
import { confirmPast } from './actions/confirm-past.ts';
import { confirmPublication } from './actions/confirm-publication.ts';
import { cosign } from './actions/cosign.ts';
import { declareUnreachable } from './actions/declare-unreachable.ts';
import { declineCosign } from './actions/decline-cosign.ts';
import { divide } from './actions/divide.ts';
import { draft } from './actions/draft.ts';
import { draftReply } from './actions/draft-reply.ts';
import { dropPast } from './actions/drop-past.ts';
import { enterAppraisal } from './actions/enter-appraisal.ts';
import { enterPast } from './actions/enter-past.ts';
import { giveCoOpinion } from './actions/give-co-opinion.ts';
import { grantExtension } from './actions/grant-extension.ts';
import { dropKey } from './actions/drop-key.ts';
import { handOver } from './actions/hand-over.ts';
import { issueReply } from './actions/issue-reply.ts';
import { logContact } from './actions/log-contact.ts';
import { takeBack } from './actions/take-back.ts';
import { takeBackSignature } from './actions/take-back-signature.ts';
import { voidContact } from './actions/void-contact.ts';
import { mergeHandling } from './actions/merge-handling.ts';
import { nameKey } from './actions/name-key.ts';
import { nameUndertaker } from './actions/name-undertaker.ts';
import { noteApproach } from './actions/note-approach.ts';
import { orderRehandling } from './actions/order-rehandling.ts';
import { passCases } from './actions/pass-cases.ts';
import { prepare } from './actions/prepare.ts';
import { previewPast } from './actions/preview-past.ts';
import { recordFaceToFace } from './actions/record-face-to-face.ts';
import { recordHigherReply } from './actions/record-higher-reply.ts';
import { recordPaperSignature } from './actions/record-paper-signature.ts';
import { refuseExtension } from './actions/refuse-extension.ts';
import { refuseReturn } from './actions/refuse-return.ts';
import { askProgress } from './actions/ask-progress.ts';
import { reportProgress } from './actions/report-progress.ts';
import { remind } from './actions/remind.ts';
import { reopen } from './actions/reopen.ts';
import { returnForMending } from './actions/return-for-mending.ts';
import { returnReply } from './actions/return-reply.ts';
import { sendBackCoOpinion } from './actions/send-back-co-opinion.ts';
import { sendElsewhere } from './actions/send-elsewhere.ts';
import { separateHandling } from './actions/separate-handling.ts';
import { submit } from './actions/submit.ts';
import { voiding } from './actions/void.ts';
import { withdraw } from './actions/withdraw.ts';
import { withhold } from './actions/withhold.ts';
import { suggestion } from './contract.ts';
import { opensPart } from './files.ts';
import { recount, remind as remindJob } from './jobs.ts';
import { mandateEnded, mandateRestored, officeClosed, postEnded, signingArranged, workHandedOver } from './listening.ts';
import { forgetDrafts } from '#platform/import/drafts.ts';
import { purpose } from './past/draft.ts';
import { forwarded, passUp, tellBelow } from './passing/jobs.ts';
import { policy } from './policy.ts';
import { find } from './store/case.ts';
import { suggestionAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { alike } from './views/alike.ts';
import { appraisalTotals } from './views/appraisal-totals.ts';
import { assignmentTable } from './views/assignment-table.ts';
import { board } from './views/board.ts';
import { callsToday } from './views/calls-today.ts';
import { detail } from './views/detail.ts';
import { list } from './views/list.ts';
import { pastImports, pastPreview, pastTemplate, pastToMend } from './views/past.ts';
import { preview } from './views/preview.ts';
import { publicCase, publicChoices, publicFigures, publicList, publicWithheld, publicYear } from './views/public.ts';
import { stages } from './views/stages.ts';
import { workOf } from './views/work-of.ts';
import { wholeList } from './views/whole-list.ts';

/** The suggestion feature as the program mounts it. */
export const suggestionFeature = serve({
  contract: suggestion,
  policy,
  actions: {
    draft, amend, askCosigners, cosign, declineCosign, confirmLead, recordPaperSignature, submit, accept, returnForMending, sendElsewhere, prepare, assign, divide,
    acceptWork, askReturn, allowReturn, refuseReturn, logContact, confirmContact, voidContact, takeBackSignature, takeBack, declareUnreachable, askExtension, grantExtension, refuseExtension, draftReply, checkReply, returnReply, nameUndertaker, passCases,
    issueReply, recordFaceToFace, giveCoOpinion, sendBackCoOpinion, appraise, enterAppraisal, changeAppraisal, noteApproach, orderRehandling, concludeAfterMeeting, close, reopen, checkPublication, confirmPublication,
    withhold, withdraw, void: voiding, remind, askProgress, reportProgress, nameKey, dropKey, handOver, mergeHandling, separateHandling, recordHigherReply, previewPast, confirmPast, dropPast, enterPast,
  },
  showings: { list, wholeList, stages, alike, detail, workOf, board, assignmentTable, callsToday, appraisalTotals, preview, publicList, publicCase, publicWithheld, publicChoices, publicFigures, publicYear, pastImports, pastPreview, pastToMend, pastTemplate },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  opensPart,
  jobs: [remindJob, recount, passUp, tellBelow, forgetDrafts('suggestion.forgetPast', purpose)],
  listens: { 'mandate.ended': mandateEnded, 'mandate.restored': mandateRestored, 'office.closed': officeClosed, 'account.postEnded': postEnded, 'office.workHandedOver': workHandedOver, 'suggestion.forwarded': forwarded, 'signing.arranged': signingArranged },
  asks: suggestionAsks,
  text: { zh, en },
});
