import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { sendCoOpinion } from '../dispatching.ts';
import { move } from '../moving.ts';
import { ownShare } from '../own-share.ts';
import { liveAssignments } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { follows } from '../rules/joint.ts';
import { setAssignment } from '../store/writes.ts';
import { nameOfOffice, tellOffice } from '../telling.ts';
import { jointly } from '../joint.ts';

/** 会办意见: the co-handler tells the main handler, who alone answers the deputy. */
export const giveCoOpinion = action(suggestion.verbs.giveCoOpinion)<Suggestion>({
  apply: jointly('giveCoOpinion', async (work, paper) => {
    const share = ownShare(work, paper, 'accepted');
    if (share.role !== 'co') refuse('suggestion.notCoHandler', 409);
    await setAssignment(work.tx, share.id, { coOpinion: work.input.words, coOpinionOn: work.today });
    if (!follows(paper)) await sendCoOpinion(work, paper, share.officeId, work.input.words);
    const office = await nameOfOffice(work, share.officeId);
    for (const main of liveAssignments(paper)) if (main.role === 'main') await tellOffice(work, paper, main.officeId, 'coOpinionGiven', { office });
    if (!follows(paper)) await work.announce('suggestion.told', { suggestionId: paper.id, officeId: share.officeId, place: 'coOpinion', words: work.input.words });
    work.note({ officeId: share.officeId });
    return move(work, paper, 'giveCoOpinion', { officeId: share.officeId });
  }),
});
