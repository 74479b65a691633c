import { newId } from '#kernel/id.ts';
import { chineseDate } from '#kernel/dates.ts';
import { action } from '#platform/feature.ts';
import { meeting } from '../contract.ts';
import { life } from '../rules.ts';
import type { Meeting } from '../rules/meeting.ts';
import { noteStep } from '../steps.ts';
import { partsOf } from '../store/list.ts';
import { dropAgreements, insertVoided, update } from '../store/writes.ts';
import { askedTo, tellCircle } from '../telling.ts';

/** Takes an outcome back that was written by mistake: it stays on record with its papers and the reason, what was agreed is owed no more, and the meeting waits for its outcome again. */
export const voidOutcome = action(meeting.verbs.voidOutcome)<Meeting>({
  apply: async (work, made) => {
    const { tx, input, today, now, actor, house } = work;
    const { words: [said], agreements } = await partsOf(tx, [made.id]);
    const agreed = agreements.map(({ officeId, what, dueOn }) => ({ officeId, what, dueOn }));
    const heldOn = made.heldOn ?? made.plannedOn;
    const voidedId = newId(now.getTime());
    await insertVoided(tx, {
      id: voidedId, meetingId: made.id, heldOn, present: said?.present ?? null, outcome: said?.outcome ?? '', agreements: JSON.stringify(agreed), reason: input.reason, voidedOn: today, voidedBy: actor.personId, voidedAt: now,
    });
    await house.files.move(tx, { feature: 'meeting', id: made.id }, { feature: 'meeting.voided', id: voidedId });
    await dropAgreements(tx, made.id);
    await update(tx, made.id, { state: life.next(made.state, 'voidOutcome'), heldOn: null, present: null, outcome: null });
    const circle = askedTo(made);
    await tellCircle(work, made, { officeIds: [...circle.officeIds, ...agreed.map(({ officeId }) => officeId)], personIds: [...circle.personIds, made.leadPersonId] }, 'outcomeVoided', { day: chineseDate(heldOn), words: input.reason });
    await noteStep(work, made, 'Voided', today, input.reason);
    await work.announce('meeting.outcomeVoided', { suggestionId: made.suggestionId, agreedOn: heldOn, agreements: agreed, words: input.reason });
    work.note({ suggestionId: made.suggestionId, heldOn, agreementCount: agreed.length });
    return { id: made.id };
  },
});
