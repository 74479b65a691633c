import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { knowPersons } from '#features/account/public.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { dayDone } from '../planning.ts';
import type { TiePlan } from '../policy.ts';
import { mostTies } from '../rules.ts';
import { insertTies, tieCount } from '../store/ties.ts';

/** Writes down with which deputies somebody keeps in touch, as the presidium settled it; whom he has already stays his. */
export const tieDeputies = action(contact.verbs.tieDeputies)<TiePlan>({
  load: async ({ tx, today, input: { keeperId, deputyIds } }) =>
    ({ known: await knowPersons(tx, [keeperId]), withSomebody: deputyIds.length > 0, inOffice: await holdMandates(tx, deputyIds, today), withHimself: deputyIds.includes(keeperId) }),
  apply: async ({ tx, now, today, actor, input, note }) => {
    const { keeperId: keeperPersonId } = input;
    const sinceOn = dayDone(today, input.sinceOn);
    const rows = [...new Set(input.deputyIds)].map((deputyPersonId) => ({ id: newId(now.getTime()), keeperPersonId, deputyPersonId, sinceOn, createdAt: now, enteredBy: actor.personId }));
    const added = await insertTies(tx, rows);
    if (await tieCount(tx, keeperPersonId) > mostTies) refuse('contact.tooManyTies', 409, { most: mostTies });
    note({ keeperPersonId, added });
    return { id: keeperPersonId };
  },
});
