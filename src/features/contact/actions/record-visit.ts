import type { InputOf } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { record } from '#features/duty/public.ts';
import { takeHeard } from '#features/opinion/public.ts';
import { placeName } from '#features/place/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { visitTitle } from '../duty-titles.ts';
import { type PlacedPlan, dayDone, deputyOf, placeOf, planFor } from '../planning.ts';
import { mostHouseholds, visitDuty } from '../rules.ts';
import { openReach } from '../sealing.ts';
import { type HouseholdRow, householdsOf } from '../store/households.ts';
import { insertVisit } from '../store/writes.ts';

type Said = InputOf<typeof contact.verbs.recordVisit>;

/** Writes down that a deputy was in touch with voters; what they want of the congress is taken in as an opinion in the same breath. */
export const recordVisit = action(contact.verbs.recordVisit)<PlacedPlan>({
  load: (work) => planFor(work, work.input, work.input.visitedOn ?? work.today),
  apply: async (work, plan) => {
    const { tx, now, today, input } = work;
    const deputyPersonId = deputyOf(plan);
    const visitedOn = dayDone(today, input.visitedOn);
    if (input.nextOn && input.nextOn < visitedOn) refuse('contact.nextBefore');
    const called = await households(work, deputyPersonId, input.householdIds ?? []);
    const placeCode = await placeOf(work, { ...plan, placeCode: input.placeCode ?? called[0]?.placeCode ?? plan.placeCode });
    const receipt = input.opinion === undefined ? null
      : await takeHeard(work, { content: input.opinion, choice: input.opinionChoice ?? 'unsure', placeCode, ...residentOf(work, called) }, { stationId: plan.stationId, deputyPersonId, receivedOn: visitedOn });
    const id = newId(now.getTime());
    const { way, spot = null, told = null, heard, answered = null, nextOn = null, otherCount = 0 } = input;
    await insertVisit(tx, {
      id, deputyPersonId, stationId: plan.stationId, placeCode, visitedOn, way, spot, told, heard, answered, nextOn, otherCount, opinionId: receipt?.id ?? null, createdAt: now, enteredBy: work.actor.personId,
    }, called.map((household) => household.id));
    const title = visitTitle(way, await placeName(tx, placeCode), called.length + otherCount);
    await record(work, { personId: deputyPersonId, kind: visitDuty(way), on: visitedOn, title, refFeature: 'contact', refId: id });
    work.note({ deputyPersonId, way, households: called.length + otherCount, opinionId: receipt?.id ?? null });
    return { id, receipt };
  },
});

/** The fixed voters called on, all of this deputy's list. */
async function households({ tx, actor }: Work<Said>, deputyPersonId: string, wanted: readonly string[]): Promise<HouseholdRow[]> {
  if (wanted.length === 0) return [];
  const known = (await householdsOf(tx, actor, deputyPersonId, mostHouseholds)).filter(({ id }) => wanted.includes(id));
  return known.length === new Set(wanted).size ? known : refuse('contact.noSuchHousehold');
}

/** Where one household was called on, its name and phone go with the opinion: nobody types them again. */
function residentOf({ house }: Work<Said>, called: readonly HouseholdRow[]): { name?: string; phone?: string } {
  const [one] = called;
  if (!one || called.length > 1 || one.nameSealed === null) return {};
  const { name, phone } = openReach(house.seal, 'household_contact', one.id, { nameSealed: one.nameSealed, phoneSealed: one.phoneSealed });
  return { name, ...(phone === null ? {} : { phone }) };
}
