import type { CongressPost, Level, RosterFault, RowNote, SheetNote } from '../rules.ts';

/** What a row says of one deputy, normalised. Null where it says nothing. */
export interface Said {
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
  readonly bornOn: string | null;
  readonly bornMonthOnly: boolean;
  readonly ethnicity: string | null;
  readonly party: string | null;
  readonly education: string | null;
  readonly workPost: string | null;
  readonly districtNumber: number | null;
  readonly districtName: string | null;
  readonly electedBy: string | null;
  readonly groupName: string | null;
  readonly phone: string | null;
  readonly cardNumber: string | null;
  readonly electedOn: string | null;
  readonly levels: readonly Level[];
  readonly stations: readonly string[];
  readonly congressPost: CongressPost | null;
  readonly remark: string | null;
}

/** Something wrong with a row, with what its sentence needs: another row, a name, a number. */
export interface Fault {
  readonly code: RosterFault;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One row of a roster, read and judged. `line` counts through all sheets; `row` is what Excel shows at the edge. */
export interface RosterRow {
  readonly line: number;
  readonly sheet: string;
  readonly row: number;
  /** As it stood there, for the list of rows to mend; the cells of ID numbers and addresses are empty. */
  readonly cells: readonly string[];
  readonly said: Said;
  readonly faults: readonly Fault[];
  readonly notes: readonly RowNote[];
}

/** Something to say of the whole file. */
export interface FileNote {
  readonly code: SheetNote;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A whole roster, read. `headers` head the cells of every row. */
export interface Roster {
  readonly headers: readonly string[];
  readonly rows: readonly RosterRow[];
  readonly notes: readonly FileNote[];
}
