import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { liveAssignments } from '../rules/standing.ts';
import { setAssignment } from '../store/writes.ts';
import { tellOffice, tellWriters } from '../telling.ts';

/** It is a key suggestion no more, with the reason; that it was one stays in the timeline. */
export const dropKey = action(suggestion.verbs.dropKey)<Suggestion>({
  apply: async (work, paper) => {
    await tellWriters(work, paper, 'keyDropped');
    for (const share of liveAssignments(paper)) {
      await tellOffice(work, paper, share.officeId, 'keyDropped');
      await setAssignment(work.tx, share.id, { progressDueOn: null });
    }
    return move(work, paper, 'dropKey', { change: { keyOn: null, keyLeader: null, keyGround: null }, words: work.input.words });
  },
});
