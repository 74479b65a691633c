import { serve } from '#platform/feature.ts';
import { todo } from './contract.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { counts, mine } from './views.ts';

/** The to-do feature as the program mounts it. */
export const todoFeature = serve({ contract: todo, policy, actions: {}, showings: { mine, counts }, text: { zh, en } });
