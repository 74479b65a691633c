import { serve } from '#platform/feature.ts';
import { amend } from './actions/amend.ts';
import { answer } from './actions/answer.ts';
import { bar } from './actions/bar.ts';
import { beginStage } from './actions/begin-stage.ts';
import { close } from './actions/close.ts';
import { direct } from './actions/direct.ts';
import { endStage } from './actions/end-stage.ts';
import { extendStage } from './actions/extend-stage.ts';
import { object } from './actions/object.ts';
import { passOn } from './actions/pass-on.ts';
import { register } from './actions/register.ts';
import { reopen } from './actions/reopen.ts';
import { reportBack } from './actions/report-back.ts';
import { returnReport } from './actions/return-report.ts';
import { reveal } from './actions/reveal.ts';
import { sendDown } from './actions/send-down.ts';
import { settleObjection } from './actions/settle-objection.ts';
import { sortAnew } from './actions/sort-anew.ts';
import { takeBack } from './actions/take-back.ts';
import { takeOn } from './actions/take-on.ts';
import { tell } from './actions/tell.ts';
import { unbar } from './actions/unbar.ts';
import { urge } from './actions/urge.ts';
import { voidPetition } from './actions/void.ts';
import { petition } from './contract.ts';
import { contactErased } from './listening.ts';
import { opensPart } from './files.ts';
import { carryDown, tellAbove } from './passing/jobs.ts';
import { policy } from './policy.ts';
import { retains } from './retains.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list } from './views.ts';

/** The petition feature as the program mounts it. */
export const petitionFeature = serve({
  contract: petition,
  policy,
  actions: { register, amend, takeOn, passOn, direct, object, settleObjection, tell, beginStage, extendStage, endStage, sendDown, takeBack, returnReport, sortAnew, urge, answer, reportBack, close, reopen, void: voidPetition, bar, unbar, reveal },
  showings: { list, detail },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  opensPart,
  jobs: [carryDown, tellAbove],
  retains,
  listens: { 'opinion.contactErased': contactErased },
  text: { zh, en },
});
