import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { duty } from '../contract.ts';
import type { Addition } from '../policy.ts';
import { addedBy } from '../rules.ts';
import { insert } from '../store.ts';

/** Adds what no other part of the program tells, by the deputy himself or for him. */
export const addAct = action(duty.verbs.addAct)<Addition>({
  load: async ({ tx, actor, today, input }) => {
    const personId = input.personId ?? actor.personId;
    return { personId, inOffice: personId !== null && await holdMandates(tx, [personId], input.on ?? today) };
  },
  apply: async ({ tx, actor, now, today, input, note }, { personId }) => {
    const { kind, on = today, title } = input;
    if (on > today) refuse('duty.notYet');
    const id = newId(now.getTime());
    await insert(tx, [{ id, personId: personId ?? refuse('duty.notADeputy'), kind: `duty.${kind}`, doneOn: on, title, refFeature: addedBy, refId: id, enteredBy: actor.personId, enteredAt: now }]);
    note({ personId, kind, on });
    return { id };
  },
});
