import { withdraw as strikeFromArchive } from '#features/duty/public.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import type { Work } from '#platform/feature.ts';
import { goOnAlone } from './joint.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { dropProposals } from './store/writes.ts';
import { tellOwing } from './telling.ts';

/**
 * A paper that is withdrawn or void asks nothing of anybody any more: joint cases go on without it, nothing stays proposed, what hangs on
 * it hears of it, and one that was handed in leaves the deputy's archive. Answers it as it then stands.
 */
export async function endAlone(work: Work, subject: Suggestion, why: 'withdrawn' | 'voided'): Promise<Suggestion> {
  const paper = await goOnAlone(work, subject);
  await dropProposals(work.tx, paper.id);
  await work.announce('suggestion.dropped', { suggestionId: paper.id });
  if (paper.submittedOn !== null) {
    await strikeFromArchive(work, { refFeature: 'suggestion', refId: paper.id });
    await tellOriginators(work, paper.id, 'withdrawn');
    await tellOwing(work, paper, why);
  }
  return paper;
}
