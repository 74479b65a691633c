import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { askPresidium } from '../asking.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import { mayPromise } from '../profile.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { dayOf, nameOfOffice } from '../telling.ts';

/** The office asks for another day or another content, or owns up that it cannot be done yet. Until the chair answers, nothing changes. */
export const ask = action(promise.verbs.ask)<PromiseMade>({
  apply: async (work, made) => {
    const { input, today } = work;
    const { wanted, newDueOn = null, newWhat = null, reason = null, words } = input;
    if ((wanted === 'notYet') !== (reason !== null)) refuse('promise.reasonNeeded');
    if ((wanted === 'notYet') !== (newDueOn === null)) refuse('promise.dayNeeded');
    if ((wanted === 'adjusted') !== (newWhat !== null)) refuse('promise.contentNeeded');
    if (newDueOn !== null && (!mayPromise(newDueOn, today) || (wanted === 'extended' && newDueOn <= made.dueOn))) refuse('promise.notLater');
    const params = { office: await nameOfOffice(work, made.officeId), day: newDueOn === null ? '' : dayOf(newDueOn) };
    await askPresidium(work, made, { wanted, newDueOn, newWhat, reason, words }, wanted === 'notYet' ? 'notYetAsked' : 'asked', params);
    work.note({ wanted, newDueOn, reason });
    return move(work, made, 'ask', { words, officeId: made.officeId });
  },
});
