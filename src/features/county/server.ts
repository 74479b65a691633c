import { serve } from '#platform/feature.ts';
import { recount } from './actions/recount.ts';
import { county } from './contract.ts';
import { count } from './jobs.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { table, towns } from './views.ts';

/** The county feature as the program mounts it. */
export const countyFeature = serve({ contract: county, policy, actions: { recount }, showings: { towns, table }, jobs: [count], text: { zh, en } });
