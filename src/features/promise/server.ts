import { serve } from '#platform/feature.ts';
import { amend } from './actions/amend.ts';
import { answer } from './actions/answer.ts';
import { answerAsResident } from './actions/answer-as-resident.ts';
import { ask } from './actions/ask.ts';
import { claim } from './actions/claim.ts';
import { confirm } from './actions/confirm.ts';
import { grant } from './actions/grant.ts';
import { handOver } from './actions/hand-over.ts';
import { hide } from './actions/hide.ts';
import { press } from './actions/press.ts';
import { publish } from './actions/publish.ts';
import { record } from './actions/record.ts';
import { refuse } from './actions/refuse.ts';
import { reopen } from './actions/reopen.ts';
import { resume } from './actions/resume.ts';
import { review } from './actions/review.ts';
import { setAside } from './actions/set-aside.ts';
import { sendBack } from './actions/send-back.ts';
import { voiding } from './actions/void.ts';
import { promise } from './contract.ts';
import { remind } from './jobs.ts';
import { agreed, agreementVoided, dropped, officeClosed, replied, workHandedOver } from './listening.ts';
import { pastEntered } from './past.ts';
import { told } from './saying.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { promiseAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { figures } from './views/figures.ts';
import { detail, ledger, list, ofSuggestion, said } from './views/list.ts';
import { publicChoices, publicList, publicOfSuggestion } from './views/public.ts';
import { callsToday, mine } from './views/residents.ts';

/** The promise feature as the program mounts it. */
export const promiseFeature = serve({
  contract: promise,
  policy,
  actions: { record, setAside, amend, claim, confirm, sendBack, ask, grant, refuse, review, resume, reopen, press, answer, answerAsResident, handOver, publish, hide, void: voiding },
  showings: { list, detail, ofSuggestion, said, ledger, callsToday, figures, mine, publicList, publicOfSuggestion, publicChoices },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  jobs: [remind],
  listens: { 'suggestion.replyIssued': replied, 'suggestion.pastEntered': pastEntered, 'suggestion.told': told, 'meeting.agreed': agreed, 'meeting.outcomeVoided': agreementVoided, 'suggestion.dropped': dropped, 'office.closed': officeClosed, 'office.workHandedOver': workHandedOver },
  asks: promiseAsks,
  text: { zh, en },
});
