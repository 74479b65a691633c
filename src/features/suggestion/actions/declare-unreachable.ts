import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { shareOf } from '../own-share.ts';
import { attemptsNeeded } from '../rules.ts';
import { attemptDays } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setAssignment } from '../store/writes.ts';

/** The clerk notes that the deputy could not be reached: after attempts on three different days the office may answer without. */
export const declareUnreachable = action(suggestion.verbs.declareUnreachable)<Suggestion>({
  apply: async (work, paper) => {
    const share = shareOf(paper, work.input.officeId);
    if (attemptDays(paper, share.officeId) < attemptsNeeded) refuse('suggestion.tooMuchTried', 409);
    await setAssignment(work.tx, share.id, { unreachableRound: paper.round, unreachableWords: work.input.words });
    work.note({ officeId: share.officeId, round: paper.round });
    return move(work, paper, 'declareUnreachable', { officeId: share.officeId, words: work.input.words });
  },
});
