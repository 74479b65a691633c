import { showing } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { coming, done } from '../store/public.ts';

/** What residents read of activities: only what was published, never who comes. */
export const publicSchedule = showing(activity.views.publicSchedule, async ({ tx, today, input }) => ({ coming: await coming(tx, today, input.stationId), done: await done(tx, today, input.stationId) }));
