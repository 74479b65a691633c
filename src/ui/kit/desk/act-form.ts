import type { FieldOption, FormValues } from '../../form.ts';

/** One question of an ActForm: what Field and PickOne take, as data. */
export interface FormField {
  /** Key in the verb's input; `path.to` errors of the server find it. */
  readonly name: string;
  readonly label: string;
  /** `pick`, `picks`: a long list with typing to find. `photo`, `stamp`: uploaded first, its id is sent. `own`: drawn by the slot of its name. */
  readonly kind?: 'text' | 'textarea' | 'select' | 'radio' | 'checkboxes' | 'checkbox' | 'date' | 'time' | 'number' | 'tel' | 'pick' | 'picks' | 'photo' | 'stamp' | 'own';
  readonly hint?: string | undefined;
  readonly options?: readonly FieldOption[];
  readonly none?: string;
  readonly required?: boolean;
  /** Endings and kinds of files to choose from, where not photos alone. */
  readonly accept?: string;
  /** More than one photo. */
  readonly several?: boolean;
  readonly limit?: number;
  readonly rows?: number;
  readonly min?: string;
  readonly max?: string;
  readonly placeholder?: string;
  /** Heading above this question, where a long form has parts. */
  readonly heading?: string;
  /** Asked only while this holds of what is typed; then neither shown nor sent. */
  readonly when?: (typed: FormValues) => boolean;
  /** What is sent for what was typed, where it is not the text itself. */
  readonly read?: (typed: string | readonly string[]) => unknown;
}

/** What is sent for the fields that are asked: empty texts are left out, numbers and ticks become what they are. */
export function saidOf(fields: readonly FormField[], typed: FormValues): Record<string, unknown> {
  return Object.fromEntries(fields.filter((field) => field.when?.(typed) ?? true).flatMap((field): [string, unknown][] => {
    const value = typed[field.name] ?? '';
    if (field.read) {
      const read = field.read(value);
      return read === undefined ? [] : [[field.name, read]];
    }
    if (field.kind === 'checkbox') return [[field.name, value === 'on']];
    if (Array.isArray(value)) return [[field.name, value]];
    const plain = String(value).trim();
    if (plain === '') return [];
    return [[field.name, field.kind === 'number' ? Number(plain) : plain]];
  }));
}

type Lines = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What was typed into a table of an `own` field, line by line: the field keeps it as one value. */
export const typedLines = (value: FormValues[string]): Lines => JSON.parse(typeof value === 'string' && value !== '' ? value : '{}') as Lines;

/** The value of such a field after one more cell was typed. */
export function withTyped(value: FormValues[string], line: string, key: string, typed: unknown): string {
  const lines = typedLines(value);
  return JSON.stringify({ ...lines, [line]: { ...lines[line], [key]: String(typed ?? '') } });
}
