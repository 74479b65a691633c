import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { sendKey } from '../dispatching.ts';
import { actDay, move } from '../moving.ts';
import { nextProgressOn } from '../progress.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { liveAssignments, owesReply } from '../rules/standing.ts';
import { setAssignment } from '../store/writes.ts';
import { tellClerk, tellOffice, tellWriters } from '../telling.ts';

/** 定为重点督办: a leader answers for it that the handling gets on. Deputy and offices are told. */
export const nameKey = action(suggestion.verbs.nameKey)<Suggestion>({
  apply: async (work, paper) => {
    const { input, today } = work;
    const { leader, ground } = input;
    const keyOn = actDay(input.on, paper.submittedOn, today) ?? refuse('suggestion.badDate');
    await tellWriters(work, paper, 'keyNamed', { leader });
    const progressDueOn = await nextProgressOn(work);
    for (const share of liveAssignments(paper)) {
      await tellOffice(work, paper, share.officeId, 'keyNamed', { leader });
      if (owesReply(share, paper)) await setAssignment(work.tx, share.id, { progressDueOn });
    }
    await tellClerk(work, paper, 'keyNamed', { leader });
    await sendKey(work, paper, { leader, officeIds: liveAssignments(paper).map(({ officeId }) => officeId), assignedOn: paper.assignedOn, dueOn: paper.dueOn });
    work.note({ ground });
    return move(work, paper, 'nameKey', { change: { keyOn, keyLeader: leader, keyGround: ground }, words: leader, on: keyOn });
  },
});
