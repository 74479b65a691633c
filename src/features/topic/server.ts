import { serve } from '#platform/feature.ts';
import { amend } from './actions/amend.ts';
import { cancel } from './actions/cancel.ts';
import { close } from './actions/close.ts';
import { correct } from './actions/correct.ts';
import { enterFor } from './actions/enter-for.ts';
import { open } from './actions/open.ts';
import { propose } from './actions/propose.ts';
import { reopen } from './actions/reopen.ts';
import { takeBack } from './actions/take-back.ts';
import { topic } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { topicAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list, ofRecord } from './views.ts';

/** Topics of activities as the program mounts them. */
export const topicFeature = serve({
  contract: topic,
  policy,
  actions: { open, propose, enterFor, takeBack, amend, close, correct, cancel, reopen },
  showings: { list, detail, ofRecord },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  asks: topicAsks,
  text: { zh, en },
});
