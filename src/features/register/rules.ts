import { type Span, addDays, addMonths, yearSpan } from '#kernel/dates.ts';

/** 四簿四卡, in their usual order: four books 簿 and four cards 卡. */
export const registerKeys = ['attendance', 'activities', 'receptions', 'deeds', 'dutyCards', 'suggestionCards', 'opinionCards', 'contactCards'] as const;
export type RegisterKey = (typeof registerKeys)[number];
export const isRegisterKey = (key: string): key is RegisterKey => registerKeys.some((one) => one === key);

/** Parts of a year a register may be narrowed to: a quarter or a month. */
export const periodParts = ['Q1', 'Q2', 'Q3', 'Q4', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
export type PeriodPart = (typeof periodParts)[number];

/** A year, one of its quarters or one of its months, as it is written down: `2025`, `2025-Q3`, `2025-07`. */
export const periodOf = ({ year, part }: { readonly year: number; readonly part?: PeriodPart | undefined }): string => (part ? `${year}-${part}` : String(year));

/** The first and the last day of a period. */
export function spanOf(period: string): Span {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  if (part === '') return yearSpan(Number(year));
  const isQuarter = part.startsWith('Q');
  const first = isQuarter ? (Number(part.slice(1)) - 1) * 3 + 1 : Number(part);
  const fromOn = `${year}-${String(first).padStart(2, '0')}-01`;
  return { fromOn, toOn: addDays(addMonths(fromOn, isQuarter ? 3 : 1), -1) };
}

/** A row as the verb that amends a cell names it: the id of its record, or of two (an activity and a deputy). */
export const rowPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;

/** Where a cell comes from: the record, and the field of it. `opinion.content`. */
export type Source = `${string}.${string}`;

/** A cell as the meter sees it. */
export interface MeteredCell {
  readonly source: Source;
  /** The record it was made of. */
  readonly recordId: string;
  /** Somebody wrote it; otherwise the program counted or dated it, or took it from the rolls. */
  readonly typed: boolean;
}

/** How much writing the registers saved. */
export interface Meter {
  /** Fields somebody wrote, each counted once. */
  readonly typedOnce: number;
  /** Cells of all registers these fields fill. */
  readonly filledByThem: number;
  /** Cells nobody wrote at all. */
  readonly filledByProgram: number;
}

/** Counts the cells of registers: what was written once, in how many places it stands, and what nobody had to write. */
export function meterOf(cells: Iterable<MeteredCell>): Meter {
  const typed = new Set<string>();
  let [filledByThem, filledByProgram] = [0, 0];
  for (const { source, recordId, typed: written } of cells) {
    if (!written) filledByProgram += 1;
    else {
      typed.add(`${source}/${recordId}`);
      filledByThem += 1;
    }
  }
  return { typedOnce: typed.size, filledByThem, filledByProgram };
}

/** What somebody would amend: a cell of words (`plain`), one with a name or a phone, one not every reader may know, a sum, or nothing at all. */
export type CellKind = 'plain' | 'masked' | 'kept' | 'counted' | 'none';

/** An amended cell as policies see it. */
export interface Amendment {
  readonly id: string;
  readonly version: number;
  readonly amendedBy: string;
  readonly withdrawn: boolean;
}

/** A page on screen, and the most rows of one print. */
export const pageSize = 50;
export const mostPrinted = 5000;
