import { refuse } from '#kernel/verdict.ts';
import { officeNames } from '#features/office/public.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { sendAssignment, sendKey } from '../dispatching.ts';
import { giveOut, plannedRows } from '../giving.ts';
import { actDay, move } from '../moving.ts';
import { periods } from '../profile.ts';
import { answerDue } from '../rules/clocks.ts';
import { workState } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { dropProposals, insertAssignments, proposalsOf } from '../store/writes.ts';
import { find } from '../store/case.ts';
import { dayOf, tellGovernmentOffice, tellOffice, tellWriters } from '../telling.ts';
import { jointly } from '../joint.ts';

/** 交办, the presidium's act: the chair approves and dates what the clerk prepared. The first date starts the clock; another office later does not start it again. */
export const assign = action(suggestion.verbs.assign)<Suggestion>({
  apply: jointly('assign', async (work, paper) => {
    const { tx, input, today, house } = work;
    const on = actDay(input.assignedOn, paper.assignedOn ?? paper.submittedOn, today) ?? refuse('suggestion.badDate');
    const assignedOn = paper.assignedOn ?? on;
    const dueOn = paper.dueOn ?? answerDue(assignedOn, paper.longClass, await periods(tx, today, 'answer', 'answerLong'), await house.calendar());
    work.note({ assignedOn: on, dueOn, again: paper.assignedOn !== null });
    if (paper.viaGovernmentOffice) {
      await tellGovernmentOffice(work, paper, 'toDivide');
      await sendAssignment(work, paper, { shares: [], on, dueOn });
      return move(work, paper, 'assign', { to: 'dividing', change: { assignedOn, dueOn }, on });
    }
    // Offices may have closed, or taken other work over, since the clerk proposed them.
    const proposed = (await proposalsOf(tx, paper.id)).map(({ officeId, role, part }) => ({ officeId, role: role as 'main' | 'co' | 'part', part: part ?? undefined }));
    const rows = await plannedRows(work, paper, proposed);
    await dropProposals(tx, paper.id);
    await insertAssignments(tx, rows);
    await giveOut(work, paper, dueOn, rows, on);
    await sendAssignment(work, paper, { shares: rows, on, dueOn });
    if (paper.keyLeader !== null) await sendKey(work, paper, { leader: paper.keyLeader, officeIds: rows.map(({ officeId }) => officeId), assignedOn, dueOn });
    const after = await find(tx, paper.id, false) ?? paper;
    const names = await officeNames(tx, rows.map(({ officeId }) => officeId));
    const offices = [...names.values()].join('、');
    const moved = await move(work, paper, 'assign', { to: workState(after.assignments, paper.round, false), change: { assignedOn, dueOn }, words: offices, on });
    for (const { officeId } of rows) await tellOffice(work, paper, officeId, 'newWork', { due: dayOf(dueOn) });
    await tellWriters(work, paper, 'assigned', { offices });
    await tellOriginators(work, paper.id, 'assigned', { words: offices, by: offices });
    return moved;
  }),
});
