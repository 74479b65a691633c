import { action } from '#platform/feature.ts';
import { settings } from '../contract.ts';
import { loadSettings } from '../load-settings.ts';
import type { Settings } from '../rules.ts';
import { writeRule } from '../write-rule.ts';

/** Sets one of the rules of the congress's work. */
export const setRule = action(settings.verbs.setRule)<Settings>({
  load: (work) => loadSettings(work),
  apply: async (work, { id }) => {
    await writeRule(work, work.input);
    return { id };
  },
});
