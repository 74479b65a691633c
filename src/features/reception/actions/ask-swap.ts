import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move } from '../moving.ts';
import { checkExchange } from '../swapping.ts';
import type { ReceptionRow } from '../store.ts';
import { insertSwap } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Asks another deputy to take one's turn, or to exchange it for one of his. Nothing changes before he agrees. */
export const askSwap = action(reception.verbs.askSwap)<ReceptionRow>({
  apply: async (work, day) => {
    const { tx, actor, now, input: { withId, forDayId } } = work;
    const fromId = actor.personId ?? refuse('reception.notOnDuty', 403);
    await checkExchange(work, day, { fromId, toId: withId, forDayId: forDayId ?? null });
    await insertSwap(tx, { id: newId(now.getTime()), dayId: day.id, fromPersonId: fromId, toPersonId: withId, forDayId: forDayId ?? null, state: 'asked', askedAt: now });
    await tellPerson(work, withId, day, 'swapAsked', { who: actor.name ?? '' });
    return move(work, day, 'askSwap');
  },
});
