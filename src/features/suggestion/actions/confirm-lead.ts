import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { leadsNow } from '../rules/signing-for.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellClerk } from '../telling.ts';

/** Whoever was handed a suggestion that had been handed in says himself that he leads it: the confirmation of his predecessor is not his. The handling goes on meanwhile. */
export const confirmLead = action(suggestion.verbs.confirmLead)<Suggestion>({
  apply: async (work, paper) => {
    await tellClerk(work, paper, 'leadConfirmed', { who: work.actor.name ?? '' });
    await setCosigners(work.tx, paper.id, ...leadsNow(paper));
    return move(work, paper, 'confirmLead', { change: { leadConfirmedWay: 'own', leadConfirmedOn: work.today, leadConfirmedWords: null } });
  },
});
