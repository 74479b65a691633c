import { serve } from '#platform/feature.ts';
import { correctRoll } from './actions/correct-roll.ts';
import { takeRoll } from './actions/take-roll.ts';
import { presence } from './contract.ts';
import { sittingAmended } from './listening.ts';
import { policy } from './policy.ts';
import { publicRecord } from './public-record.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { ofDeputy, roll, table } from './views.ts';

/** Rolls of sessions and the three rates as the program mounts them. */
export const presenceFeature = serve({
  contract: presence, policy, actions: { takeRoll, correctRoll }, showings: { ofDeputy, table, roll, publicRecord }, subject: ({ tx }, id, lock) => find(tx, id, lock),
  listens: { 'sitting.amended': sittingAmended }, text: { zh, en },
});
