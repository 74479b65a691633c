import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import { openRoster, planNow, sealRoster } from '../roster/draft.ts';
import { writeRoster } from '../roster/write-roster.ts';
import { type RosterDraft, closeDraft, findDraft } from '../store/rosters.ts';
import { findTerm } from '../store/terms.ts';

/** Takes over the good rows and the doubtful ones somebody ticked. The books may have changed since the preview: it is asked anew. */
export const confirmRoster = action(deputy.verbs.confirmRoster)<RosterDraft>({
  load: async ({ tx, input }) => {
    const draft = await findDraft(tx, input.id, true);
    // Nobody else changes the rolls of the term while a roster goes in.
    if (draft) await findTerm(tx, draft.termId, true);
    return draft;
  },
  apply: async (work, draft) => {
    const { tx, input, now, note, announce } = work;
    const roster = openRoster(work, draft);
    const { plans, books } = await planNow(work, draft.termId, roster);
    const ticked = new Set(input.includeDoubtful ?? []);
    const taken = plans.filter(({ mark, row }) => mark === 'good' || (mark === 'doubtful' && ticked.has(row.line)));
    const { stations, ...counts } = await writeRoster(work, draft.termId, taken, books);
    const left = plans.filter((plan) => !taken.includes(plan));
    const rest = left.length > 0 ? sealRoster(work, draft.id, { ...roster, rows: left.map(({ row, faults }) => ({ ...row, faults })) }) : null;
    await closeDraft(tx, draft.id, 'confirmed', rest, now);
    note({ ...counts, leftOutCount: left.length });
    if (stations.length > 0) await announce('roster.stationsNamed', { deputies: stations });
    return { id: draft.id, ...counts, leftOutCount: left.length };
  },
});
