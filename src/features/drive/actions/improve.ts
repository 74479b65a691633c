import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { entryFor } from '../finding.ts';
import { noteLook } from '../looking.ts';
import type { Entry } from '../rules.ts';
import { tellOne } from '../telling.ts';

/** 待完善: what is to be improved, and by when. */
export const improve = action(drive.verbs.improve)<Entry>({
  load: entryFor,
  apply: async (work, entry) => {
    if (work.input.dueOn < work.today) refuse('drive.dueInPast');
    const done = await noteLook(work, entry, 'toImprove', work.input);
    await tellOne(work, entry, 'improve', { day: work.input.dueOn });
    return done;
  },
});
