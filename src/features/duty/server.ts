import { serve } from '#platform/feature.ts';
import { duty } from './contract.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { ofPerson } from './views.ts';

/** The duty archive as the program mounts it. */
export const dutyFeature = serve({ contract: duty, policy, actions: {}, showings: { ofPerson }, text: { zh, en } });
