import { serve } from '#platform/feature.ts';
import { gatherYear } from './actions/gather-year.ts';
import { recount } from './actions/recount.ts';
import { setYearForm } from './actions/set-year-form.ts';
import { county } from './contract.ts';
import { count, gather } from './jobs.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { table, towns } from './views.ts';
import { yearForm, yearTable } from './year-views.ts';

/** The county feature as the program mounts it. */
export const countyFeature = serve({ contract: county, policy, actions: { recount, setYearForm, gatherYear }, showings: { towns, table, yearForm, yearTable }, jobs: [count, gather], text: { zh, en } });
