import type { FieldError } from './call.ts';

/** What was typed, by field name: shown again when a form comes back with errors. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One choice of a select, radio or checkbox field. */
export interface FieldOption {
  value: string;
  label: string;
  /** A second, quieter line under the choice. */
  hint?: string;
}

/** Keys as choices, each by its words. */
export const choicesOf = <K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>): FieldOption[] => keys.map((value) => ({ value, label: words[value] }));

/** Element id of a field, the target of the error summary's links. */
export const fieldId = (name: string): string => `f-${name.replace(/\W/g, '-')}`;

/** The sentence for one field, if there is one. */
export const errorOf = (errors: readonly FieldError[] | undefined, name: string): string | undefined =>
  errors?.find((error) => error.path === name)?.message;
