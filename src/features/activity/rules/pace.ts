/** How many were planned and held in each quarter of a year. */
export interface QuarterCount {
  readonly planned: number;
  readonly held: number;
}

/** A lamp of a station or plan, never of a person; null where the time has not come. */
export type PaceLamp = 'ok' | 'soon' | 'late' | null;

/** A plan is for the coming year, this one, or one that is entered afterwards. */
export const planYears = { back: 10, ahead: 1 } as const;

/** The last day of a quarter. */
export const quarterEnd = (year: number, quarter: number): string => `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1] ?? '12-31'}`;
/** 1…4 */
export const quarterOf = (on: string): number => Math.ceil(Number(on.slice(5, 7)) / 3);
const quarterStart = (year: number, quarter: number): string => `${year}-${['01', '04', '07', '10'][quarter - 1] ?? '01'}-01`;

/** The first and the last day of a year, or of one of its quarters. */
export const daysOf = (year: number, quarter?: number): { from: string; to: string } => ({ from: quarterStart(year, quarter ?? 1), to: quarterEnd(year, quarter ?? 4) });

/** "At least one a quarter": late once a quarter that is over fell short, soon while the present one does. */
export function quarterLamp(counts: readonly QuarterCount[], year: number, today: string, least: number): PaceLamp {
  const short = (quarter: number) => (counts[quarter - 1]?.held ?? 0) < least;
  const [begun, over] = [[1, 2, 3, 4].filter((quarter) => quarterStart(year, quarter) <= today), [1, 2, 3, 4].filter((quarter) => quarterEnd(year, quarter) < today)];
  if (least === 0 || begun.length === 0) return least === 0 ? 'ok' : null;
  if (over.some(short)) return 'late';
  return begun.some(short) ? 'soon' : 'ok';
}

/** "At least six a year": late when the year ended short; soon when it runs behind and the quarters left must make it up. */
export function yearLamp(counts: readonly QuarterCount[], year: number, today: string, least: number): PaceLamp {
  if (quarterStart(year, 1) > today) return least === 0 ? 'ok' : null;
  const held = counts.reduce((sum, quarter) => sum + quarter.held, 0);
  if (held >= least) return 'ok';
  if (quarterEnd(year, 4) < today) return 'late';
  const over = [1, 2, 3, 4].filter((quarter) => quarterEnd(year, quarter) < today).length;
  return held * 4 < least * over ? 'soon' : 'ok';
}
