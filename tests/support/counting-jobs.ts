import { sql } from 'kysely';
import type { BoundFeature } from '#platform/feature.ts';

/** A feature whose one job adds one to the counter named in it: what is lost stays 0, what is done twice is 2. */
export const countingJobs = (between: (word: string) => Promise<void>): BoundFeature => ({
  contract: { feature: 'counting', verbs: {}, views: {} }, policy: {}, actions: {}, showings: {}, subject: null, listens: {}, text: { zh: {}, en: {} },
  jobs: [{
    kind: 'counting.add',
    run: async ({ tx, input }) => {
      const word = String(input['word']);
      await tx.db.updateTable('counter').set({ value: sql<number>`value + 1` }).where('tenantId', '=', tx.tenantId).where('series', '=', word).execute();
      await between(word);
    },
  }],
});
