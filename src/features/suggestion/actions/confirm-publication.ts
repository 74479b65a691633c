import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { keepBack, publish } from '../publishing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { confirmCheck, findCheck } from '../store/publication.ts';
import { tellWriters } from '../telling.ts';

/** A second person agrees: to what is shown, or to what is kept back. */
export const confirmPublication = action(suggestion.verbs.confirmPublication)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, actor } = work;
    if (paper.waitingCheck?.id !== input.checkId) refuse('suggestion.checkChanged', 409);
    const check = await findCheck(tx, input.checkId) ?? refuse('platform.notFound', 404);
    await confirmCheck(tx, check.id, actor.personId, today);
    const shows = check.decision === 'publish';
    if (shows) await publish(work, paper, check.id, check);
    else await keepBack(work, paper, check.ground ?? 'privacy');
    await tellWriters(work, paper, shows ? 'published' : 'withheld');
    return move(work, paper, 'confirmPublication', { to: shows ? 'published' : 'withheld', words: shows ? null : check.words });
  },
});
