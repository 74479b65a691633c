import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { tellOwing, tellWriters } from '../telling.ts';
import { goOnAlone } from '../joint.ts';

/** 分开办理: the case goes on alone from where it stands, with its own offices, contacts and drafts; no clock changes. */
export const separateHandling = action(suggestion.verbs.separateHandling)<Suggestion>({
  apply: async (work, paper) => {
    const { words = null } = work.input;
    const alone = await goOnAlone(work, paper);
    await tellWriters(work, alone, 'separated');
    await tellOwing(work, alone, 'separated');
    work.note({ outOf: paper.handledWith, led: paper.followerIds.length });
    return move(work, alone, 'separateHandling', { words });
  },
});
