import { officeNames } from '#features/office/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { tellCaretakers, tellHandlers, tellResident } from '../telling.ts';

/** The chair lets the department in. */
export const approveAsk = action(opinion.verbs.approveAsk)<Opinion>({
  apply: async (work, subject) => {
    const officeId = subject.proposedOfficeId ?? '';
    const office = (await officeNames(work.tx, [officeId])).get(officeId) ?? '';
    const done = await move(work, subject, { verb: 'approveAsk', change: { officeId, proposedOfficeId: null }, publicWords: office });
    work.note({ officeId });
    await tellHandlers(work, subject, officeId, 'handed', { number: subject.number, office });
    await tellCaretakers(work, subject, 'askApproved', { number: subject.number, office });
    await tellResident(work, subject, { template: 'opinionPassedOn', to: office });
    return done;
  },
});
