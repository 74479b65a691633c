import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move } from '../moving.ts';
import { type ReceptionRow, list } from '../store.ts';
import { setPeople } from '../store/writes.ts';
import { tellChange } from '../telling.ts';

/** Puts people on a reception by hand. Nobody asks why; only who is no deputy that day or is elsewhere at that hour is refused. */
export const place = action(reception.verbs.place)<ReceptionRow>({
  apply: async (work, day) => {
    const { tx, actor, input } = work;
    const personIds = [...new Set(input.personIds)];
    if (!(await holdMandates(tx, personIds, day.heldOn))) refuse('reception.notADeputy');
    const sameHour = (await list(tx, actor, { fromOn: day.heldOn, toOn: day.heldOn }, 200)).filter(({ id, state, startTime, endTime }) => id !== day.id && state === 'planned' && startTime < day.endTime && day.startTime < endTime);
    const names = await namesOf(tx, personIds);
    const elsewhere = personIds.find((id) => sameHour.some((other) => other.personIds.includes(id)));
    if (elsewhere) refuse('reception.elsewhere', 409, { name: names.get(elsewhere) ?? '' });
    await setPeople(tx, day.id, personIds);
    await tellChange(work, day, day.personIds, personIds);
    return move(work, day, 'place', { byHand: true }, [...names.values()].join('、') || null);
  },
});
