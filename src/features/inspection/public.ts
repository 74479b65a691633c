import type { Work } from '#platform/feature.ts';
import { answersInspections } from './policy.ts';
import { type SelfCheck, standingChecks } from './store/self-check.ts';

/** The self-checks whose day is to come, with what was missing when the program last looked; none for whoever does not answer inspections. */
export const selfChecksWaiting = async ({ tx, actor, today }: Work): Promise<readonly SelfCheck[]> => (answersInspections(actor) ? standingChecks(tx, today) : []);
