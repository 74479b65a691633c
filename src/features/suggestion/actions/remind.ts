import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { sendPress } from '../dispatching.ts';
import { move } from '../moving.ts';
import { pressLettersOf } from '../policy.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { follows } from '../rules/joint.ts';
import { dayOf, tellGovernmentOffice, tellOwing } from '../telling.ts';
import { jointly } from '../joint.ts';

/** 催办: whoever owes something is reminded at once and by letter 催办函·督办函, at most once a day. */
export const remind = action(suggestion.verbs.remind)<Suggestion>({
  apply: jointly('remind', async (work, paper) => {
    const { input, today, actor } = work;
    const { letter = 'reminder' } = input;
    if (!pressLettersOf(actor).includes(letter)) refuse('suggestion.supervisionIsTheirs', 403);
    // Whoever is reminded of the leading case is not reminded of each that is handled with it.
    if (follows(paper)) return move(work, paper, 'remind', { change: { pressedOn: today }, words: input.words });
    const params = { due: dayOf(paper.dueOn) };
    if (paper.state === 'dividing') await tellGovernmentOffice(work, paper, 'pressed', params);
    await tellOwing(work, paper, 'pressed', params, true);
    await sendPress(work, paper, letter, input.words ?? null);
    return move(work, paper, 'remind', { change: { pressedOn: today }, words: input.words });
  }),
});
