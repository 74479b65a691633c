/** How a row of a sheet somebody wants taken over is marked: taken over, only when ticked, or not at all. */
export const marks = ['good', 'doubtful', 'bad'] as const;
export type Mark = (typeof marks)[number];

/** What becomes of a sheet that was read. */
export const draftStates = ['waiting', 'confirmed', 'dropped'] as const;
export type DraftState = (typeof draftStates)[number];

/** How grave each thing is that may be wrong with a row. */
export type Gravity = Readonly<Record<string, Exclude<Mark, 'good'>>>;

/** The mark of a row with these faults. */
export const markBy = (gravity: Gravity, faults: readonly { readonly code: string }[]): Mark =>
  (faults.some(({ code }) => gravity[code] === 'bad') ? 'bad' : faults.length > 0 ? 'doubtful' : 'good');

/** How many rows of each mark. */
export const countMarks = (rows: readonly { readonly mark: Mark }[]): { goodCount: number; doubtfulCount: number; badCount: number } => {
  const of = (mark: Mark) => rows.filter((row) => row.mark === mark).length;
  return { goodCount: of('good'), doubtfulCount: of('doubtful'), badCount: of('bad') };
};

/** Something wrong with a row or worth saying of it, with what its sentence needs: another row, a name, a number. */
export interface Saying<Code extends string = string> {
  readonly code: Code;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One row of a sheet, read and judged. `line` counts through all sheets; `row` is what Excel shows at the edge. */
export interface ReadRow<Said, Fault extends string = string, Note extends string = string> {
  readonly line: number;
  readonly sheet: string;
  readonly row: number;
  /** As it stood there, for the list of rows to mend. */
  readonly cells: readonly string[];
  readonly said: Said;
  readonly faults: readonly Saying<Fault>[];
  readonly notes: readonly Note[];
}

/** A whole sheet, read. `headers` head the cells of every row; `notes` are about the file. */
export interface ReadTable<Row, Note extends string = string> {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  readonly notes: readonly Saying<Note>[];
}
