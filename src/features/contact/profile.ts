import { ruleValue } from '#features/settings/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Counter, counters } from './rules.ts';

const settingOf = { visits: 'sixVisits', forums: 'sixForums', suggestions: 'sixSuggestions', deeds: 'sixDeeds', helped: 'sixHelped', mediations: 'sixMediations' } as const satisfies Readonly<Record<Counter, string>>;

/** What this town counts of 六个一, and how much of each it asks for in a year. */
export async function wantedOf(tx: Tx, today: string): Promise<Record<Counter, number>> {
  const found = {} as Record<Counter, number>;
  for (const key of counters) found[key] = await ruleValue(tx, settingOf[key], today);
  return found;
}
