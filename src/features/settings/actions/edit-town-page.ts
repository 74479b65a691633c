import { action } from '#platform/feature.ts';
import { settings } from '../contract.ts';
import { loadSettings } from '../load-settings.ts';
import type { Settings } from '../rules.ts';
import { writePage } from '../store.ts';
import { currentPage } from '../town-page.ts';

/** Writes how the town presents itself to residents: names, address, hours, a few words. */
export const editTownPage = action(settings.verbs.editTownPage)<Settings>({
  load: (work) => loadSettings(work),
  apply: async ({ tx, input, note }, { id }) => {
    const { version: _, address = '', phone = '', officeHours = '', about = '', ...names } = input;
    const page = { ...names, address, phone, officeHours, about };
    const before = await currentPage(tx);
    await writePage(tx, page);
    note({ changed: Object.entries(page).filter(([key, value]) => before[key as keyof typeof page] !== value).map(([key]) => key) });
    return { id };
  },
});
