import type { DraftState, Mark } from '#kernel/sheet-import.ts';

/** A row of a sheet that was read, as its preview shows it. */
export interface SheetRow {
  readonly line: number;
  readonly sheet: string;
  readonly row: number;
  readonly mark: Mark;
  readonly faults: readonly { readonly code: string; readonly words: string }[];
  readonly notes: readonly { readonly code: string; readonly words: string }[];
}

/** A sheet that was read, with what is to be said of it. */
export interface SheetSeen {
  readonly state: DraftState;
  readonly notes: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** The lines that confirming takes over: the good ones, and the doubtful ones that are ticked. */
export const takenOf = <Row extends SheetRow>(rows: readonly Row[], ticked: readonly number[]): Row[] =>
  rows.filter((row) => row.mark === 'good' || (row.mark === 'doubtful' && ticked.includes(row.line)));
