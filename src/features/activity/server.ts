import { serve } from '#platform/feature.ts';
import { agreeLeave } from './actions/agree-leave.ts';
import { amend } from './actions/amend.ts';
import { announce } from './actions/announce.ts';
import { askLeave } from './actions/ask-leave.ts';
import { cancel } from './actions/cancel.ts';
import { convene } from './actions/convene.ts';
import { correctAttendance } from './actions/correct-attendance.ts';
import { enterHeld } from './actions/enter-held.ts';
import { finishTask } from './actions/finish-task.ts';
import { noteAttendance } from './actions/note-attendance.ts';
import { plan } from './actions/plan.ts';
import { publishSummary } from './actions/publish-summary.ts';
import { publish } from './actions/publish.ts';
import { raiseOpinion } from './actions/raise-opinion.ts';
import { replan } from './actions/replan.ts';
import { report } from './actions/report.ts';
import { sendBack } from './actions/send-back.ts';
import { signOff } from './actions/sign-off.ts';
import { signUp } from './actions/sign-up.ts';
import { voiding } from './actions/void.ts';
import { withdraw } from './actions/withdraw.ts';
import { writeMinutes } from './actions/write-minutes.ts';
import { activity } from './contract.ts';
import { remind } from './jobs.ts';
import { policy } from './policy.ts';
import { find } from './store/case.ts';
import { activityAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { board, choices, detail, list } from './views.ts';
import { haves } from './views/haves.ts';
import { publicSchedule } from './views/public.ts';

/** The activity feature as the program mounts it. */
export const activityFeature = serve({
  contract: activity,
  policy,
  actions: {
    plan, replan, announce, convene, enterHeld, amend, signUp, askLeave, agreeLeave, cancel, noteAttendance, correctAttendance, raiseOpinion, writeMinutes, sendBack, signOff, finishTask, report, void: voiding, publish, publishSummary, withdraw,
  },
  showings: { list, detail, choices, board, haves, publicSchedule },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  jobs: [remind],
  asks: activityAsks,
  text: { zh, en },
});
