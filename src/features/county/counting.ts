import { dateOn, yearOf, yearSpan } from '#kernel/dates.ts';
import type { TenantKind } from '#kernel/actor.ts';
import { personsWithRole } from '#features/account/public.ts';
import { lastDoneBy } from '#features/audit/public.ts';
import { driveProgress } from '#features/drive/public.ts';
import { currentTerm, deputyNames } from '#features/deputy/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { lastEntryBy as lastOpinionEntry, serviceOfYear } from '#features/opinion/public.ts';
import { countOpen } from '#features/station/public.ts';
import { lastEntryBy as lastSuggestionEntry, lastPublishedOn, serviceSince } from '#features/suggestion/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { TownFigures } from './rules.ts';

/** Counts a town within its own transaction. A street committee has no deputies of its own: those of the district who work there count. */
export async function countTown(tx: Tx, kind: TenantKind, today: string): Promise<TownFigures> {
  const level = ownLevel(kind);
  const deputies = (await deputyNames(tx, today)).filter((deputy) => level === null || deputy.level === level);
  const year = yearOf(today);
  const newYear = yearSpan(year).fromOn;
  const term = await currentTerm(tx, today);
  return {
    deputyCount: new Set(deputies.map(({ id }) => id)).size,
    stationCount: await countOpen(tx),
    opinions: await serviceOfYear(tx, year, today),
    suggestions: { year: await serviceSince(tx, newYear, today), term: await serviceSince(tx, term?.fromOn ?? newYear, today) },
    drive: await driveProgress(tx),
    lastClerkOn: await lastClerkOn(tx),
    lastPublishedOn: await lastPublishedOn(tx),
  };
}

/** The last day on which somebody who is clerk now did something in his office. */
async function lastClerkOn(tx: Tx): Promise<string | null> {
  const clerks = (await personsWithRole(tx, 'clerk')).map(({ id }) => id);
  const found = [await lastDoneBy(tx, clerks), await lastOpinionEntry(tx, clerks), await lastSuggestionEntry(tx, clerks)].filter((at) => at !== null);
  return found.length === 0 ? null : dateOn(new Date(Math.max(...found.map((at) => at.getTime()))));
}
