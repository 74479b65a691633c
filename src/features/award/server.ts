import { serve } from '#platform/feature.ts';
import { announce } from './actions/announce.ts';
import { cancel } from './actions/cancel.ts';
import { confirm } from './actions/confirm.ts';
import { dropNomination } from './actions/drop-nomination.ts';
import { nominate } from './actions/nominate.ts';
import { publish } from './actions/publish.ts';
import { recordVote } from './actions/record-vote.ts';
import { say } from './actions/say.ts';
import { sendBack } from './actions/send-back.ts';
import { voidAward } from './actions/void.ts';
import { award } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list, publicList } from './views.ts';

/** Awards as the program mounts them. */
export const awardFeature = serve({
  contract: award,
  policy,
  actions: { announce, nominate, dropNomination, recordVote, say, publish, confirm, sendBack, cancel, void: voidAward },
  showings: { list, detail, publicList },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
