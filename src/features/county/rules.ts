import { type Actor, has } from '#kernel/actor.ts';

/** Over which time suggestions are counted: the town's present term 届, or this calendar year. */
export const spans = ['year', 'term'] as const;
export type Span = (typeof spans)[number];

/** What became of suggestions handed in within a time. */
export interface SuggestionFigures {
  readonly received: number;
  /** Not answered yet, and not ended another way. */
  readonly handling: number;
  readonly overdue: number;
  readonly answeredInTime: number;
  readonly closed: number;
  readonly published: number;
}

/** What one town has done. */
export interface TownFigures {
  readonly deputyCount: number;
  readonly stationCount: number;
  readonly opinions: { readonly received: number; readonly answeredInTime: number; readonly waiting: number; readonly overdue: number };
  readonly suggestions: Readonly<Record<Span, SuggestionFigures>>;
  /** Stations of running drives 创建 and how many are accepted; absent in counts of an older program. */
  readonly drive?: { readonly stations: number; readonly accepted: number } | null | undefined;
  readonly lastClerkOn: string | null;
  readonly lastPublishedOn: string | null;
}

/** The columns of the table, in its order; all of them add up. */
export const columns = [
  'deputies', 'stations', 'opinionsReceived', 'opinionsInTime', 'opinionsWaiting', 'opinionsOverdue', 'received', 'handling', 'overdue', 'answeredInTime', 'closed', 'published',
] as const;
export type Column = (typeof columns)[number];

/** One town's figures as a line of the table. */
export function lineOf({ deputyCount, stationCount, opinions, suggestions }: TownFigures, span: Span): Record<Column, number> {
  const { received, handling, overdue, answeredInTime, closed, published } = suggestions[span];
  return {
    deputies: deputyCount, stations: stationCount, opinionsReceived: opinions.received, opinionsInTime: opinions.answeredInTime, opinionsWaiting: opinions.waiting, opinionsOverdue: opinions.overdue,
    received, handling, overdue, answeredInTime, closed, published,
  };
}

/** The county's sum of what its towns have counted. */
export const sumOf = (lines: readonly Record<Column, number>[]): Record<Column, number> =>
  Object.fromEntries(columns.map((column) => [column, lines.reduce((sum, line) => sum + line[column], 0)])) as Record<Column, number>;

/** Looks after the county's towns: in the county's own house. By delegation in a town he is a guest there and has no such page. */
export const looksOverTowns = (actor: Actor): boolean => actor.tenantKind === 'county' && has(actor, 'countyOfficer');
