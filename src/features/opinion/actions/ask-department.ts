import { refuse } from '#kernel/verdict.ts';
import { tell } from '#features/notice/public.ts';
import { findOffice } from '#features/office/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { linkTo } from '../telling.ts';

/** Asks the chair to let a department in; until then the department sees nothing. */
export const askDepartment = action(opinion.verbs.askDepartment)<Opinion>({
  apply: async (work, subject) => {
    const { officeId, note } = work.input;
    const office = await findOffice(work.tx, officeId);
    if (!office || office.kind === 'villageCommittee' || office.closedOn !== null) refuse('opinion.noSuchOffice');
    const done = await move(work, subject, { verb: 'askDepartment', change: { proposedOfficeId: officeId, officeId: null }, innerWords: note });
    work.note({ officeId });
    await tell(work, { to: { role: 'chair' }, kind: 'opinion.askProposed', params: { number: subject.number, office: office.name }, link: linkTo(subject.id) });
    return done;
  },
});
