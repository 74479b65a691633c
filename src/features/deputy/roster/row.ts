import type { ReadRow, ReadTable, Saying } from '#kernel/sheet-import.ts';
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

/** Something wrong with a row. */
export type Fault = Saying<RosterFault>;

/** One row of a roster; the cells of ID numbers and addresses are empty. */
export type RosterRow = ReadRow<Said, RosterFault, RowNote>;

/** Something to say of the whole file. */
export type FileNote = Saying<SheetNote>;

/** A whole roster, read. */
export type Roster = ReadTable<RosterRow, SheetNote>;
