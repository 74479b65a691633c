import type { JobKind } from '#platform/feature.ts';
import { clearing } from './rules.ts';

/** Clears the demo away after the one who asked has got his answer. This job's own row goes with it: no row is left to be marked as done. */
export const clearDemoJob: JobKind = {
  kind: clearing,
  run: async ({ house }) => {
    if (!house.clearDemo) throw new Error('DATABASE_ADMIN_URL is not set in this process');
    await house.clearDemo();
    house.tenants.forget();
  },
};
