import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import { type RosterDraft, closeDraft, findDraft } from '../store/rosters.ts';

/** Throws a reading away; what was read is forgotten at once. */
export const dropRoster = action(deputy.verbs.dropRoster)<RosterDraft>({
  load: ({ tx, input }) => findDraft(tx, input.id, true),
  apply: async ({ tx, now }, { id }) => {
    await closeDraft(tx, id, 'dropped', null, now);
    return { id };
  },
});
