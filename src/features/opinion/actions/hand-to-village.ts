import { refuse } from '#kernel/verdict.ts';
import { findOffice } from '#features/office/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { tellHandlers, tellResident } from '../telling.ts';

/** The village committee is asked to do what is in its hands; departments are asked through the chair. */
export const handToVillage = action(opinion.verbs.handToVillage)<Opinion>({
  apply: async (work, subject) => {
    const { officeId, note } = work.input;
    const office = await findOffice(work.tx, officeId);
    if (office?.kind !== 'villageCommittee' || office.closedOn !== null) refuse('opinion.noSuchOffice');
    const done = await move(work, subject, { verb: 'handToVillage', change: { officeId }, publicWords: office.name, innerWords: note });
    work.note({ officeId });
    await tellHandlers(work, subject, officeId, 'handed', { number: subject.number, office: office.name });
    await tellResident(work, subject, { template: 'opinionPassedOn', to: office.name });
    return done;
  },
});
