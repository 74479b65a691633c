import { personsWithRole } from '#features/account/public.ts';
import type { JobKind } from '#platform/feature.ts';
import { unseat } from './seat-people.ts';
import { forgetDrafts } from './store/rosters.ts';

const day = 24 * 60;
/** As long as a clerk may need to mend the rows of a roster. */
const draftDays = 30;

/** Empties rosters nobody finished: names and phones are not kept without need. */
const forgetRosters: JobKind = {
  kind: 'deputy.forgetRosters',
  everyMinutes: day,
  run: ({ tx, now }) => forgetDrafts(tx, new Date(now.getTime() - draftDays * day * 60_000), now).then(() => undefined),
};

/** When a term is over, those who were not elected again leave office, and what they had open is handed on. */
const endOfTerm: JobKind = {
  kind: 'deputy.endOfTerm',
  everyMinutes: day,
  run: async (work) => {
    const seated = (await personsWithRole(work.tx, 'deputy')).map(({ id }) => id);
    for (const personId of await unseat(work, seated)) await work.announce('mandate.ended', { personId, mandateId: null, level: null, endedOn: work.today, lastOne: true });
  },
};

/** What the clock asks of this feature. */
export const jobs: readonly JobKind[] = [forgetRosters, endOfTerm];
