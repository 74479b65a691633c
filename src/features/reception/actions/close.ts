import { keepsTheOffice } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { recordAll } from '#features/duty/public.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { dutyTitle } from '../duty-titles.ts';
import { move } from '../moving.ts';
import { type ReceptionRow, opinionIdsOf } from '../store.ts';
import { setCame } from '../store/writes.ts';

/** The reception was held. Who received goes into the duty archive in the same transaction, also where nobody came. */
export const close = action(reception.verbs.close)<ReceptionRow>({
  apply: async (work, day) => {
    const { tx, actor, today, input, note } = work;
    const cameIds = [...new Set(input.cameIds)];
    if (cameIds.length === 0) refuse('reception.whoReceived');
    // Whoever stood in is put on duty first, by whoever keeps the rota: nobody writes into strangers' archives.
    if (!keepsTheOffice(actor) && !cameIds.every((id) => day.personIds.includes(id))) refuse('reception.onlyThoseOnDuty', 403);
    if (!(await holdMandates(tx, cameIds, day.heldOn))) refuse('reception.notADeputy');
    // Whoever is on the list of opinions has come.
    const visitorCount = Math.max(input.visitorCount, (await opinionIdsOf(tx, day.id)).length);
    await setCame(tx, day.id, cameIds);
    await recordAll(work, cameIds.map((personId) => ({ personId, kind: 'reception.received', on: day.heldOn, title: dutyTitle(day, visitorCount), refFeature: 'reception', refId: day.id })));
    note({ visitorCount });
    return move(work, day, 'close', { closedOn: today, closedBy: actor.personId, visitorCount }, String(visitorCount));
  },
});
