import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { checkHours, checkMarket, checkSeason } from '../checking.ts';
import { reception } from '../contract.ts';
import { setGround } from '../store/setup.ts';

/** Notes the market days and busy seasons of the town. */
export const fitTown = action(reception.verbs.fitTown)<unknown>({
  load: async () => ({}),
  apply: async ({ tx, now, input, note }) => {
    const { marketBy, marketDays, marketWish } = checkMarket(input);
    const { startTime, endTime } = checkHours(input.busyStartTime, input.busyEndTime);
    note({ marketBy, marketDays });
    const id = await setGround(tx, {
      id: newId(now.getTime()), marketBy, marketDays: JSON.stringify(marketDays), marketWish: marketWish ?? 'neither', seasons: JSON.stringify(input.seasons.map(checkSeason)), busyStartTime: startTime, busyEndTime: endTime,
    });
    return { id };
  },
});
