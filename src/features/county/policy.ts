import { type Policy, only } from '#kernel/verdict.ts';
import { looksOverTowns } from './rules.ts';

/** The page belongs to the county's officers in the county's own house. */
export const policy: Policy<{ recount: unknown; setYearForm: unknown; gatherYear: unknown }, unknown> = {
  see: [only(looksOverTowns, 'county.onlyTheCounty')],
  recount: [only(looksOverTowns, 'county.onlyTheCounty')],
  setYearForm: [only(looksOverTowns, 'county.onlyTheCounty')],
  gatherYear: [only(looksOverTowns, 'county.onlyTheCounty')],
};
