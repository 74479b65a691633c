import { refuse } from '#kernel/verdict.ts';
import { openStation } from '#features/station/public.ts';
import { action } from '#platform/feature.ts';
import { checkHours, checkMarket, checkRule } from '../checking.ts';
import { reception } from '../contract.ts';
import type { StationPlan } from '../policy.ts';
import { setStation } from '../store/setup.ts';

/** Notes a station's own day, hours and market days; what is left out is the town's. */
export const fitStation = action(reception.verbs.fitStation)<StationPlan>({
  load: async ({ input }) => ({ stationId: input.stationId }),
  apply: async ({ tx, input }) => {
    const { id } = await openStation(tx, input.stationId) ?? refuse('reception.noSuchStation');
    const rule = input.monthDay || input.nth || input.weekday ? checkRule(input, 'month') : { monthDay: null, nth: null, weekday: null };
    const { marketBy, marketDays, marketWish } = checkMarket(input);
    await setStation(tx, { stationId: id, ...rule, ...checkHours(input.startTime, input.endTime), marketBy, marketDays: marketBy === null ? null : JSON.stringify(marketDays), marketWish });
    return { id };
  },
});
