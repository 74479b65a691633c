/** How sure the program is of what a heading asks for. */
export const surenesses = ['recognised', 'doubtful', 'unknown'] as const;
export type Sureness = (typeof surenesses)[number];

/** A form was read and waits, is printed by, or is no longer used. */
export const formStates = ['read', 'used', 'ended'] as const;
export type FormState = (typeof formStates)[number];

/** The running number through the table, which is no field of any record. */
export const orderField = 'order';

/** One column of an own form; without a field it is an empty cell for the pen. */
export interface FormColumn {
  readonly header: string;
  readonly field: string | null;
}

/** The same as it was read, with how sure that is. */
export interface ReadColumn extends FormColumn {
  readonly how: Sureness;
}

/** The most columns, and the longest heading, title and line to sign. */
export const mostFormColumns = 40;
export const longestHeading = 30;
export const longestTitle = 60;
export const longestSignature = 120;

/** Real rows a form is tried on before it is used. */
export const sampleRows = 5;

/** An own form as policies see it. */
export interface Form {
  readonly id: string;
  readonly version: number;
  readonly register: string;
  readonly state: FormState;
  /** A county offers it to its towns. */
  readonly offered: boolean;
}

/** The county's form as it lies in a town, as policies see it. */
export interface CountyForm {
  readonly id: string;
  readonly version: number;
  readonly register: string;
  readonly withdrawn: boolean;
}

/** The cells of a line in the order of an own form. `keys` are the columns of the register as its cells stand. */
export function cellsIn(form: readonly Pick<FormColumn, 'field'>[], keys: readonly string[], cells: readonly string[], order: number): string[] {
  return form.map(({ field }) => (field === null ? '' : field === orderField ? String(order) : cells[keys.indexOf(field)] ?? ''));
}
