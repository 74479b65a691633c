import { serve } from '#platform/feature.ts';
import { clearDemo } from './actions/clear-demo.ts';
import { continueNumbers } from './actions/continue-numbers.ts';
import { dismiss } from './actions/dismiss.ts';
import { openTown } from './actions/open-town.ts';
import { resume } from './actions/resume.ts';
import { founding } from './contract.ts';
import { clearDemoJob } from './jobs.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { checklist, demo, numbers, towns } from './views.ts';

/** The founding feature as the program mounts it; its door for an empty house is mounted beside it. */
export const foundingFeature = serve({
  contract: founding,
  policy,
  actions: { openTown, continueNumbers, dismiss, resume, clearDemo },
  showings: { towns, checklist, numbers, demo },
  jobs: [clearDemoJob],
  text: { zh, en },
});
