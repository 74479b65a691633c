import { judge } from '#kernel/verdict.ts';
import { serve } from '#platform/feature.ts';
import { accept } from './actions/accept.ts';
import { amend } from './actions/amend.ts';
import { cancel } from './actions/cancel.ts';
import { close } from './actions/close.ts';
import { handIn } from './actions/hand-in.ts';
import { improve } from './actions/improve.ts';
import { launch } from './actions/launch.ts';
import { plan } from './actions/plan.ts';
import { reopen } from './actions/reopen.ts';
import { shareLessons } from './actions/share-lessons.ts';
import { takeBack } from './actions/take-back.ts';
import { tick } from './actions/tick.ts';
import { untick } from './actions/untick.ts';
import { drive } from './contract.ts';
import { policy } from './policy.ts';
import { driveOfTick, find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list, mine } from './views.ts';

/** Drives as the program mounts them. */
export const driveFeature = serve({
  contract: drive,
  policy,
  actions: { plan, amend, launch, shareLessons, tick, untick, handIn, accept, improve, takeBack, close, reopen, cancel },
  showings: { list, detail, mine },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  // A photo of what was done opens for whoever sees the drive.
  opensPart: async ({ tx, actor, today }, part, tickId) => {
    const driveId = part === 'tick' ? await driveOfTick(tx, tickId) : null;
    const found = driveId === null ? null : await find(tx, driveId, false);
    return found !== null && judge(policy.see, actor, found, today) === null;
  },
  text: { zh, en },
});
