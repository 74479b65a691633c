import { daysBetween } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { settings } from '../contract.ts';
import { loadSettings } from '../load-settings.ts';
import { type Settings, mostDaysAhead } from '../rules.ts';
import { moveAhead } from '../store.ts';

const daySeconds = 86_400;

/** Moves a demo town's clock forward to the same hour of a later day, to see reminders and overdue notices go out. */
export const moveClock = action(settings.verbs.moveClock)<Settings>({
  load: (work) => loadSettings(work),
  apply: async ({ tx, now, today, input, note, house }, { id }) => {
    const days = daysBetween(today, input.toOn);
    if (days < 1) refuse('settings.onlyForward');
    const ahead = await moveAhead(tx, days * daySeconds);
    if (ahead > mostDaysAhead * daySeconds) refuse('settings.tooFar', 422, { days: mostDaysAhead });
    const moved = new Date(now.getTime() + days * daySeconds * 1000);
    note({ from: now.toISOString(), to: moved.toISOString() });
    house.tenants.forget();
    return { id, now: moved.toISOString() };
  },
});
