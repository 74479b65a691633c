import { refuse } from '#kernel/verdict.ts';
import { namesOf, personsWithRole } from '#features/account/public.ts';
import { tell } from '#features/notice/public.ts';
import { findOffice } from '#features/office/public.ts';
import { passSeats, seatsAt, speaksFor } from '#features/signing/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import type { PassPlan } from '../policy.ts';
import { settledStates } from '../rules.ts';
import { passUndertaken } from '../store/undertakers.ts';

/** 移交在办件: an undertaker leaves or has too much. All that was confirmed moves, or nothing: where the list has changed meanwhile it is looked at again. No clock restarts. */
export const passCases = action(suggestion.verbs.passCases)<PassPlan>({
  load: async ({ tx, input: { officeId } }) => {
    const office = await findOffice(tx, officeId);
    return office && { officeId, officeIsOpen: office.closedOn === null };
  },
  apply: async (work, { officeId }) => {
    const { tx, input, note, actor } = work;
    const { fromId = null, toId, seats = false, words = null } = input;
    const ids = [...new Set(input.ids)];
    if (toId === fromId) refuse('suggestion.samePerson');
    const people = (await personsWithRole(tx, 'handler', { officeId })).map(({ id }) => id);
    if (!people.includes(toId)) refuse('suggestion.notAtOffice');
    // The seat of somebody who left is passed by whoever goes on with the work; of somebody who is there, not over his head.
    if (seats && fromId !== null && people.includes(fromId) && !speaksFor(actor, fromId, (await seatsAt(tx, officeId)).map(({ personId }) => personId))) refuse('signing.notYourSeat', 403);
    const moved = await passUndertaken(tx, { officeId, fromId, toId, ids, finals: settledStates });
    if (moved < ids.length) refuse('suggestion.listChanged', 409);
    const seatCount = seats && fromId !== null ? await passSeats(tx, officeId, fromId, toId) : 0;
    if (moved + seatCount === 0) refuse('suggestion.nothingToPass');
    const who = (await namesOf(tx, [fromId ?? actor.personId])).get(fromId ?? actor.personId ?? '') ?? '';
    if (moved > 0 && toId !== actor.personId) await tell(work, { to: { personId: toId }, kind: 'suggestion.casesPassed', params: { who, count: moved }, link: '/work' });
    note({ officeId, fromId, toId, count: moved, seats: seatCount, words });
    return { id: officeId, count: moved };
  },
});
