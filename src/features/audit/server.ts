import { serve } from '#platform/feature.ts';
import { audit } from './contract.ts';
import { seal } from './jobs.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { check, heads, list } from './views.ts';

/** The audit feature as the program mounts it. */
export const auditFeature = serve({ contract: audit, policy, actions: {}, showings: { list, heads, check }, jobs: [seal], text: { zh, en } });
