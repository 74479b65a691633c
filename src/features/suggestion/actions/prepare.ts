import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { plannedRows } from '../giving.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { dropProposals, insertAssignments } from '../store/writes.ts';
import { tellChair } from '../telling.ts';
import { jointly } from '../joint.ts';

/** The clerk's proposal: which offices, in which part, three months or six; the chair approves and dates it. */
export const prepare = action(suggestion.verbs.prepare)<Suggestion>({
  apply: jointly('prepare', async (work, paper) => {
    const { tx, input } = work;
    const { shares, throughGovernment = false, longGround, words = null } = input;
    if (longGround && paper.assignedOn !== null) refuse('suggestion.longTooLate', 409);
    await dropProposals(tx, paper.id);
    // The town government office divides it itself; what the clerk names is then a hint.
    if (!throughGovernment || shares.length > 0) await insertAssignments(tx, await plannedRows(work, paper, shares));
    const length = paper.assignedOn === null ? { longClass: longGround !== undefined, longGround: longGround ?? null } : {};
    await tellChair(work, paper, 'toApprove');
    work.note({ officeCount: shares.length, throughGovernment, longGround: longGround ?? null });
    return move(work, paper, 'prepare', {
      to: paper.assignedOn === null ? 'prepared' : 'reassigning', change: { ...length, preparedWords: words, viaGovernmentOffice: throughGovernment }, words, audience: 'presidium',
    });
  }),
});
