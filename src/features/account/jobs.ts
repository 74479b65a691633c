import type { JobKind } from '#platform/feature.ts';
import { dropCodes } from './store/accounts.ts';

const dayMs = 86_400_000;

/** What account does by the clock: codes long ended are dropped, for they say who signed in when. */
export const jobs: readonly JobKind[] = [
  { kind: 'account.dropCodes', everyMinutes: 24 * 60, run: ({ tx, house }) => dropCodes(tx.db, new Date(house.clock.now().getTime() - dayMs)).then(() => undefined) },
];
