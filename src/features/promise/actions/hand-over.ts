import { refuse } from '#kernel/verdict.ts';
import { findOffice } from '#features/office/public.ts';
import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { follow } from '../store/published.ts';
import { dayOf, tellLeads, tellOffice } from '../telling.ts';

/** Another office owes it from now on; the day stays. What the old one claimed or asked stays with it. */
export const handOver = action(promise.verbs.handOver)<PromiseMade>({
  apply: async (work, made) => {
    const { officeId, words } = work.input;
    const office = await findOffice(work.tx, officeId);
    if (!office || office.closedOn !== null || office.kind === 'congressOffice') refuse('promise.noOffice');
    if (officeId === made.officeId) refuse('promise.sameOffice');
    await tellOffice(work, { ...made, officeId }, 'handedOver', { day: dayOf(made.dueOn) });
    await tellLeads(work, made, 'movedTo', { office: office.name });
    if (made.shownAs !== null) {
      await follow(work.tx, [made.id], { officeName: office.name });
      await movePublication(work.tx);
    }
    work.note({ fromOfficeId: made.officeId, officeId });
    return move(work, made, 'handOver', { change: { officeId }, words, officeId });
  },
});
