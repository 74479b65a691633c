import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { type PlacedPlan, deputyOf, placeOf, planFor } from '../planning.ts';
import { mostHouseholds } from '../rules.ts';
import { sealReach } from '../sealing.ts';
import { householdCount } from '../store/households.ts';
import { insertHousehold } from '../store/writes.ts';

/** Puts a voter's household on the list of those a deputy keeps in touch with. */
export const addHousehold = action(contact.verbs.addHousehold)<PlacedPlan>({
  load: (work) => planFor(work, work.input, work.today),
  apply: async (work, plan) => {
    const { tx, now, today, input, house } = work;
    const deputyPersonId = deputyOf(plan);
    if (await householdCount(tx, deputyPersonId) >= mostHouseholds) refuse('contact.tooMany', 409, { most: mostHouseholds });
    const id = newId(now.getTime());
    const placeCode = await placeOf(work, plan);
    await insertHousehold(tx, {
      id, deputyPersonId, stationId: plan.stationId, placeCode, spot: input.spot ?? null, occupation: input.occupation ?? null, hardship: input.hardship, addedOn: today, createdAt: now, enteredBy: work.actor.personId,
    }, sealReach(house.seal, 'household_contact', id, { name: input.name, phone: input.phone ?? null }));
    work.note({ deputyPersonId, placeCode });
    return { id };
  },
});
