import { ruleValues } from '#features/settings/public.ts';
import type { NumberKey } from '#features/settings/rules.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Counter } from './rules.ts';

const settingOf = {
  visits: 'sixVisits', forums: 'sixForums', suggestions: 'sixSuggestions', deeds: 'sixDeeds', helped: 'sixHelped', mediations: 'sixMediations',
  receptions: 'sixReceptions', activities: 'sixActivities', answers: 'sixAnswers', trainings: 'sixTrainings', reports: 'sixReports',
} as const satisfies Readonly<Record<Counter, NumberKey>>;

/** What this town counts of 六个一, and how much of each it asks for in a year. */
export const wantedOf = (tx: Tx, today: string): Promise<Record<Counter, number>> => ruleValues(tx, settingOf, today);
