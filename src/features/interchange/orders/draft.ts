import { placesEver } from '#features/place/public.ts';
import { sentBefore } from '#features/opinion/public.ts';
import { lookup } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import { type SheetDraft, openDraft } from '#platform/import/drafts.ts';
import { type OrderPlan, planOrders } from './plan.ts';
import type { OrderTable } from './said.ts';

/** Whose sheets these are. */
export const purpose = 'interchange.orders';

/** What was read; empty once it has been forgotten. */
export const openTable = (work: Work<unknown>, draft: SheetDraft): OrderTable => openDraft<OrderTable>(work, draft) ?? { headers: [], rows: [], notes: [] };

/** Holds a list against what is there now. */
export async function planNow(work: Work<unknown>, { rows }: OrderTable): Promise<OrderPlan[]> {
  const words = work.house.wordsOf('opinion', work);
  return planOrders(rows, {
    today: work.today, places: (await placesEver(work.tx, work.tenant.code)).map(({ name, standsAs }) => ({ code: standsAs, name })), sent: await sentBefore(work, 'hotline', rows.flatMap(({ said }) => said.number ?? [])),
    stateName: (state) => (words && lookup(words, `states.${state}`)) ?? state,
  });
}
