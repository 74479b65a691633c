import { due } from '#kernel/deadline.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { periods } from '../profile.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { dayOf, tellClerk, tellWriters } from '../telling.ts';

/** 办结. A form that never came back is left out of the rates. From here the publication check has its days. */
export const close = action(suggestion.verbs.close)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, today, house } = work;
    const { publish } = await periods(tx, today, 'publish');
    const publicationDueOn = due(today, publish, await house.calendar());
    await tellWriters(work, paper, 'closed');
    await tellClerk(work, paper, 'toCheck', { due: dayOf(publicationDueOn) });
    await tellOriginators(work, paper.id, 'closed');
    work.note({ withoutForm: paper.state === 'replied', publicationDueOn });
    return move(work, paper, 'close', { change: { closedOn: today, publicationDueOn } });
  },
});
