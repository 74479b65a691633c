import { action } from '#platform/feature.ts';
import { figures } from '../contract.ts';
import { type OfficeTable, life } from '../rules.ts';
import { lastDay } from '../showing-days.ts';
import { update } from '../store.ts';
import { tellShown } from '../telling.ts';

/** 送阅: the government sees the table, each office its own line; the days begin. */
export const show = action(figures.verbs.show)<OfficeTable>({
  apply: async (work, one) => {
    const untilOn = await lastDay(work);
    await update(work.tx, one.id, { state: life.next(one.state, 'show'), shownOn: work.today, untilOn });
    await tellShown(work, one, one.officeIds, 'shown', untilOn);
    return { id: one.id };
  },
});
