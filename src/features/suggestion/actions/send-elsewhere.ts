import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { tellWriters } from '../telling.ts';

/** The matter belongs elsewhere 转其他渠道: it stays registered with where it went and why, and the deputy is told. */
export const sendElsewhere = action(suggestion.verbs.sendElsewhere)<Suggestion>({
  apply: async (work, paper) => {
    const { ground, to, words } = work.input;
    await tellWriters(work, paper, 'elsewhere');
    await tellOriginators(work, paper.id, 'notAccepted');
    work.note({ ground });
    return move(work, paper, 'sendElsewhere', { change: { elsewhereGround: ground, elsewhereTo: to, elsewhereWords: words }, words, audience: 'writers' });
  },
});
