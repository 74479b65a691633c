import { serve } from '#platform/feature.ts';
import { draw } from './actions/draw.ts';
import { enterCall } from './actions/enter-call.ts';
import { exportSample } from './actions/export-sample.ts';
import { sampling } from './contract.ts';
import { checks, policy } from './policy.ts';
import { retains } from './retains.ts';
import { makerOf } from './rules.ts';
import { exportMaker, find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, draws, population, trace } from './views.ts';

/** Sampling as the program mounts it. */
export const samplingFeature = serve({
  contract: sampling,
  policy,
  actions: { draw, enterCall, exportSample },
  showings: { population, draws, detail, trace },
  subject: find,
  // The zip of a sample of letters holds what its maker may read of them: it opens for nobody else.
  opensPart: async ({ tx, actor }, part, id) => part === 'petition' && checks(actor) && makerOf(actor) !== null && await exportMaker(tx, id) === makerOf(actor),
  retains,
  text: { zh, en },
});
