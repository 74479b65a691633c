import { serve } from '#platform/feature.ts';
import { editTownPage } from './actions/edit-town-page.ts';
import { moveClock } from './actions/move-clock.ts';
import { setDay } from './actions/set-day.ts';
import { setRule } from './actions/set-rule.ts';
import { setSecurityRule } from './actions/set-security-rule.ts';
import { settings } from './contract.ts';
import { loadSettings } from './load-settings.ts';
import { policy } from './policy.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { calendar, rules, townPage } from './views.ts';

/** The settings feature as the program mounts it. */
export const settingsFeature = serve({
  contract: settings,
  policy,
  actions: { setRule, setSecurityRule, editTownPage, setDay, moveClock },
  showings: { rules, townPage, calendar },
  subject: async (work, id, lock) => (id === work.tx.tenantId ? loadSettings(work, lock) : null),
  text: { zh, en },
});
