import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { entryFor } from '../finding.ts';
import { noteLook } from '../looking.ts';
import type { Entry } from '../rules.ts';
import { tellOne } from '../telling.ts';

/** 验收合格: everything is there. */
export const accept = action(drive.verbs.accept)<Entry>({
  load: entryFor,
  apply: async (work, entry) => {
    const done = await noteLook(work, entry, 'accepted', work.input);
    await tellOne(work, entry, 'accepted');
    return done;
  },
});
