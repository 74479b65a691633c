import { refuse } from '#kernel/verdict.ts';
import { officeNames } from '#features/office/public.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { sendKey } from '../dispatching.ts';
import { giveOut, plannedRows } from '../giving.ts';
import { move } from '../moving.ts';
import { workState } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { dropProposals, insertAssignments } from '../store/writes.ts';
import { find } from '../store/case.ts';
import { dayOf, tellOffice, tellWriters } from '../telling.ts';
import { jointly } from '../joint.ts';

/** 党政办分办: the town government office says which offices do it. The clock has run since the presidium's assignment. */
export const divide = action(suggestion.verbs.divide)<Suggestion>({
  apply: jointly('divide', async (work, paper) => {
    const { tx, input, today } = work;
    const dueOn = paper.dueOn ?? refuse('platform.wrongState', 409);
    const rows = await plannedRows(work, paper, input.shares);
    await dropProposals(tx, paper.id);
    await insertAssignments(tx, rows);
    await giveOut(work, paper, dueOn, rows, today);
    if (paper.keyLeader !== null) await sendKey(work, paper, { leader: paper.keyLeader, officeIds: rows.map(({ officeId }) => officeId), assignedOn: paper.assignedOn, dueOn });
    const after = await find(tx, paper.id, false) ?? paper;
    const names = await officeNames(tx, rows.map(({ officeId }) => officeId));
    const offices = [...names.values()].join('、');
    const moved = await move(work, paper, 'divide', { to: workState(after.assignments, paper.round, true), words: offices });
    for (const { officeId } of rows) await tellOffice(work, paper, officeId, 'newWork', { due: dayOf(dueOn) });
    await tellWriters(work, paper, 'assigned', { offices });
    await tellOriginators(work, paper.id, 'assigned', { words: offices, by: offices });
    work.note({ officeCount: rows.length });
    return moved;
  }),
});
