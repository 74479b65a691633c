import { serve } from '#platform/feature.ts';
import { thread } from './contract.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { of } from './views.ts';

/** The thread feature as the program mounts it. */
export const threadFeature = serve({ contract: thread, policy, actions: {}, showings: { of }, text: { zh, en } });
