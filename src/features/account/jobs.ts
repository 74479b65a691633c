import type { JobKind } from '#platform/feature.ts';
import { dropCodes } from './store/accounts.ts';
import { dropSteps } from './store/steps.ts';

const dayMs = 86_400_000;

/** What account does by the clock: codes and half sign-ins long ended are dropped, for they say who signed in when. */
export const jobs: readonly JobKind[] = [
  { kind: 'account.dropCodes', everyMinutes: 24 * 60, async run({ tx, house }) {
    const before = new Date(house.clock.now().getTime() - dayMs);
    await dropCodes(tx.db, before);
    await dropSteps(tx.db, before);
  } },
];
