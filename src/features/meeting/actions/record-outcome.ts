import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { meeting } from '../contract.ts';
import { life } from '../rules.ts';
import type { Meeting } from '../rules/meeting.ts';
import { needOpen, noteStep } from '../steps.ts';
import { insertAgreements, update } from '../store/writes.ts';
import { askedTo, tellCircle } from '../telling.ts';

/** What came of a meeting, once: those who were asked and the deputy are told, and what was agreed with a day is a promise from then on. */
export const recordOutcome = action(meeting.verbs.recordOutcome)<Meeting>({
  apply: async (work, made) => {
    const { tx, input, today, now, house } = work;
    const { heldOn, present = null, words, agreements = [], fileIds = [] } = input;
    if (heldOn > today || heldOn < (made.assignedOn ?? made.arrangedOn)) refuse('meeting.badDay');
    if (agreements.some(({ dueOn }) => dueOn !== undefined && dueOn < heldOn)) refuse('meeting.badAgreedDay');
    const offices = [...new Set(agreements.map(({ officeId }) => officeId))];
    await needOpen(work, offices);
    await update(tx, made.id, { state: life.next(made.state, 'recordOutcome'), heldOn, present, outcome: words });
    await insertAgreements(tx, agreements.map(({ officeId, what, dueOn = null }) => ({ id: newId(now.getTime()), meetingId: made.id, officeId, what, dueOn })));
    await house.files.attach(tx, fileIds, { feature: 'meeting', id: made.id });
    const circle = askedTo(made);
    await tellCircle(work, made, { officeIds: [...circle.officeIds, ...offices], personIds: [...circle.personIds, made.leadPersonId] }, 'held');
    await noteStep(work, made, 'Held', heldOn, words);
    for (const { officeId, what, dueOn } of agreements) {
      if (dueOn !== undefined) await work.announce('meeting.agreed', { suggestionId: made.suggestionId, officeId, what, dueOn, agreedOn: heldOn });
    }
    work.note({ suggestionId: made.suggestionId, heldOn, agreementCount: agreements.length, fileCount: fileIds.length });
    return { id: made.id };
  },
});
