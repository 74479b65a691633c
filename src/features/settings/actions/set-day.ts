import { action } from '#platform/feature.ts';
import { settings } from '../contract.ts';
import { loadSettings } from '../load-settings.ts';
import type { Settings } from '../rules.ts';
import { writeDay } from '../store.ts';

/** Enters a holiday or a worked weekend into the calendar that all towns share, as the State Council announces them. */
export const setDay = action(settings.verbs.setDay)<Settings>({
  load: (work) => loadSettings(work),
  apply: async ({ tx, input, note, house }, { id }) => {
    const before = await writeDay(tx, input);
    note({ day: input.day, working: input.working, before });
    // Before the commit: should another request read the old calendar in between, it forgets it within minutes.
    house.forgetCalendar();
    return { id };
  },
});
