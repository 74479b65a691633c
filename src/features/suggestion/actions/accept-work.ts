import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { ownShare, stateAfter } from '../own-share.ts';
import { nextProgressOn } from '../progress.ts';
import { answers } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setAssignment } from '../store/writes.ts';
import { jointly } from '../joint.ts';

/** 签收: the office takes its share over. */
export const acceptWork = action(suggestion.verbs.acceptWork)<Suggestion>({
  apply: jointly('acceptWork', async (work, paper) => {
    const share = ownShare(work, paper, 'assigned');
    await setAssignment(work.tx, share.id, { state: 'accepted', acceptedOn: work.today, progressDueOn: paper.keyLeader !== null && answers(share.role) ? await nextProgressOn(work) : null });
    return move(work, paper, 'acceptWork', { to: await stateAfter(work, paper), officeId: share.officeId });
  }),
});
