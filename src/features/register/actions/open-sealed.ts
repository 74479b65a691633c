import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import { periodOf } from '../rules.ts';
import { open } from '../store.ts';

/** Opens the sealed volume of one register: who, when, which part and why is on record. */
export const openSealed = action(register.verbs.openSealed)<object>({
  load: () => Promise.resolve({}),
  apply: async ({ tx, actor, now, today, input, note }) => {
    const { register: key, stationId = null, deputyId = null, ground } = input;
    const [id, period] = [newId(now.getTime()), periodOf(input)];
    await open(tx, { id, register: key, period, stationId, deputyPersonId: deputyId, ground, openedBy: actor.personId ?? refuse('register.onlyTheOffice', 403), openedOn: today, openedAt: now });
    note({ register: key, period, stationId, deputyId, ground });
    return { id };
  },
});
