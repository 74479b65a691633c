import { isDeputyIn } from '#features/deputy/public.ts';
import { takeUpAgain, tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move, note } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { originsOf } from '../store/writes.ts';
import { tellWriters } from '../telling.ts';

/** 撤销转出: it was sent elsewhere by mistake. It is to be checked again, by the day it always had; the opinions it was written from stand behind it again. */
export const takeBack = action(suggestion.verbs.takeBack)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, today, input: { words } } = work;
    // Mandates that end leave alone what lies elsewhere.
    const leadless = !(await isDeputyIn(tx, paper.leadPersonId, paper.level, today));
    if (leadless) await note(work, paper.id, 'leadless', { on: today, audience: 'readers' });
    await takeUpAgain(work, await originsOf(tx, paper.id), paper.id);
    await tellOriginators(work, paper.id, 'written');
    await tellWriters(work, paper, 'takenBack');
    return move(work, paper, 'takeBack', { change: { elsewhereGround: null, elsewhereTo: null, elsewhereWords: null, leadless }, words, audience: 'writers' });
  },
});
