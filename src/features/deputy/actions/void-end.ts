import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import { seat } from '../seat-people.ts';
import { type MandateRow, isTaken, update } from '../store.ts';
import { findTerm } from '../store/terms.ts';

/** Strikes out an end entered by mistake (another deputy of the same name was meant); the reason stays beside it. */
export const voidEnd = action(deputy.verbs.voidEnd)<MandateRow>({
  apply: async (work, mandate) => {
    const { tx, input, note, announce } = work;
    const { id, personId, level, cardNumber } = mandate;
    await findTerm(tx, mandate.termId, true);
    if (await isTaken(tx, mandate, { personId }, id)) refuse('deputy.heldAlready', 409);
    if (cardNumber !== null && (await isTaken(tx, mandate, { cardNumber }, id))) refuse('deputy.cardTaken', 409);
    await update(tx, id, { endedOn: null, endGround: null, endAnnouncedOn: null, endVoidReason: input.reason });
    await seat(work, [personId]);
    note({ endedOn: mandate.endedOn, ground: mandate.endGround });
    await announce('mandate.restored', { personId, mandateId: id, level });
    return { id };
  },
});
