import { serve } from '#platform/feature.ts';
import { amendContact } from './actions/amend-contact.ts';
import { answerFromDepartment } from './actions/answer-from-department.ts';
import { answerFromVillage } from './actions/answer-from-village.ts';
import { answer } from './actions/answer.ts';
import { approveAsk } from './actions/approve-ask.ts';
import { askErasure } from './actions/ask-erasure.ts';
import { askPhoneCode } from './actions/ask-phone-code.ts';
import { askDepartment } from './actions/ask-department.ts';
import { classify } from './actions/classify.ts';
import { close } from './actions/close.ts';
import { comment } from './actions/comment.ts';
import { confirmPhone } from './actions/confirm-phone.ts';
import { consent } from './actions/consent.ts';
import { declineAsk } from './actions/decline-ask.ts';
import { enter } from './actions/enter.ts';
import { eraseContact } from './actions/erase-contact.ts';
import { explainDelay } from './actions/explain-delay.ts';
import { findByName } from './actions/find-by-name.ts';
import { handCopy } from './actions/hand-copy.ts';
import { handBack } from './actions/hand-back.ts';
import { handToVillage } from './actions/hand-to-village.ts';
import { hideSummary } from './actions/hide-summary.ts';
import { keepContact } from './actions/keep-contact.ts';
import { lookAt } from './actions/look-at.ts';
import { markTold } from './actions/mark-told.ts';
import { merge } from './actions/merge.ts';
import { newReceipt } from './actions/new-receipt.ts';
import { noticeElsewhere } from './actions/notice-elsewhere.ts';
import { publishSummary } from './actions/publish-summary.ts';
import { rate } from './actions/rate.ts';
import { reopen } from './actions/reopen.ts';
import { reveal } from './actions/reveal.ts';
import { route } from './actions/route.ts';
import { sendElsewhere } from './actions/send-elsewhere.ts';
import { separate } from './actions/separate.ts';
import { siftFlood } from './actions/sift-flood.ts';
import { sift } from './actions/sift.ts';
import { submit } from './actions/submit.ts';
import { summarise } from './actions/summarise.ts';
import { takeBack } from './actions/take-back.ts';
import { takeUp } from './actions/take-up.ts';
import { undoSift } from './actions/undo-sift.ts';
import { void as voidOpinion } from './actions/void.ts';
import { opinion } from './contract.ts';
import { jobs } from './jobs.ts';
import { retains } from './retains.ts';
import { mandateEnded, stationClosed, workHandedOver } from './moving-on.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { board, detail, list, publicFigures, routes, track } from './views.ts';
import { floods } from './views/floods.ts';
import { callsToday } from './views/calls-today.ts';
import { ownData } from './views/own-data.ts';
import { latestSummaries, publicSummaries } from './views/public-summaries.ts';

/** The opinion feature as the program mounts it. */
export const opinionFeature = serve({
  contract: opinion,
  policy,
  actions: {
    submit, enter, classify, route, lookAt, answer, explainDelay, handToVillage, answerFromVillage, askDepartment, approveAsk, declineAsk, answerFromDepartment,
    handBack, takeUp, merge, separate, sendElsewhere, noticeElsewhere, takeBack, rate, reopen, close, void: voidOpinion, comment, summarise, publishSummary, hideSummary, consent, amendContact,
    reveal, findByName, newReceipt, sift, siftFlood, undoSift, askPhoneCode, confirmPhone, markTold, askErasure, eraseContact, keepContact, handCopy,
  },
  showings: { list, floods, detail, track, ownData, callsToday, board, routes, publicSummaries, latestSummaries, publicFigures },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  jobs,
  retains,
  listens: { 'mandate.ended': mandateEnded, 'station.closed': stationClosed, 'office.workHandedOver': workHandedOver },
  text: { zh, en },
});
