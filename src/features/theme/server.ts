import { serve } from '#platform/feature.ts';
import { amend } from './actions/amend.ts';
import { cancel } from './actions/cancel.ts';
import { close } from './actions/close.ts';
import { open } from './actions/open.ts';
import { putUnder } from './actions/put-under.ts';
import { reopen } from './actions/reopen.ts';
import { takeOut } from './actions/take-out.ts';
import { theme } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { candidates, choices, detail, list, ofRecord, waiting } from './views.ts';

/** Themes as the program mounts them. */
export const themeFeature = serve({
  contract: theme,
  policy,
  actions: { open, amend, putUnder, takeOut, close, cancel, reopen },
  showings: { list, detail, candidates, ofRecord, waiting, choices },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
