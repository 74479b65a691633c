import { serve } from '#platform/feature.ts';
import { burden } from './contract.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { mine, month, outlook } from './views.ts';

/** The burden guard as the program mounts it. */
export const burdenFeature = serve({ contract: burden, policy, actions: {}, showings: { month, outlook, mine }, text: { zh, en } });
