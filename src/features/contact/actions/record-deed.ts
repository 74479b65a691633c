import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { record } from '#features/duty/public.ts';
import { placeName } from '#features/place/public.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { deedTitle } from '../duty-titles.ts';
import { type PlacedPlan, dayDone, deputyOf, placeOf, planFor } from '../planning.ts';
import { dutyKinds, mostHouseholds } from '../rules.ts';
import { sealReach } from '../sealing.ts';
import { householdsOf } from '../store/households.ts';
import { insertDeed } from '../store/writes.ts';

/** Writes down what a deputy did for people: a good deed, helping a household, taking part in a mediation. */
export const recordDeed = action(contact.verbs.recordDeed)<PlacedPlan>({
  load: (work) => planFor(work, work.input, work.input.doneOn ?? work.today),
  apply: async (work, plan) => {
    const { tx, now, today, input, house } = work;
    const deputyPersonId = deputyOf(plan);
    const doneOn = dayDone(today, input.doneOn);
    const { kind, hardship, what, helped = null, means = null, amountYuan = null, fundSource = null, agreementNumber = null, result = null } = input;
    if (agreementNumber !== null && kind !== 'mediation') refuse('contact.agreementOfMediation');
    const household = input.householdId === undefined ? null
      : (await householdsOf(tx, work.actor, deputyPersonId, mostHouseholds)).find(({ id: one }) => one === input.householdId) ?? refuse('contact.noSuchHousehold');
    if (household === null && helped === null) refuse('contact.helpedWhom');
    if (input.witnessPhone !== undefined && input.witnessName === undefined) refuse('contact.witnessName');
    const finishedOn = result === null ? null : input.finishedOn ?? doneOn;
    if (finishedOn !== null && (finishedOn < doneOn || finishedOn > today)) refuse('contact.finishedWhen');
    const id = newId(now.getTime());
    const placeCode = await placeOf(work, { ...plan, placeCode: input.placeCode ?? household?.placeCode ?? plan.placeCode });
    await insertDeed(tx, {
      id, kind, deputyPersonId, stationId: plan.stationId, placeCode, doneOn, helped, householdId: household?.id ?? null, hardship: hardship || (household?.hardship ?? false), what, means, amountYuan, fundSource, agreementNumber, finishedOn, result,
      createdAt: now, enteredBy: work.actor.personId,
    }, input.witnessName === undefined ? null : sealReach(house.seal, 'deed_witness', id, { name: input.witnessName, phone: input.witnessPhone ?? null }));
    await record(work, { personId: deputyPersonId, kind: dutyKinds[kind], on: doneOn, title: deedTitle(kind, await placeName(tx, placeCode), what), refFeature: 'contact', refId: id });
    work.note({ deputyPersonId, kind, placeCode });
    return { id };
  },
});
