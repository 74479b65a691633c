import type { Work } from '#platform/feature.ts';
import type { KnownColumn } from './forms/headings.ts';
import { registers } from './registers.ts';
import type { RegisterKey } from './rules.ts';
import { cellsIn, orderField } from './rules/form.ts';
import { usedForm } from './store/forms.ts';

/** The columns of a register as headings of a form may ask for them, by their Chinese words: forms are Chinese. */
export const knownColumns = (key: RegisterKey): readonly KnownColumn[] => registers[key].columns.map(({ key: column, label, from }) => ({ key: column, label: label.zh, byPen: from === null }));

interface Whole {
  readonly number: string;
  readonly title: string;
  readonly signature: string | null;
  readonly columns: readonly { key: string; label: string; byPen: boolean; masked: boolean; amendable: boolean }[];
  readonly rows: readonly { late: boolean; cells: readonly string[] }[];
}

/** A whole register in the columns, with the title and the line to sign, of the form that is used for it; as it is where none is. */
export async function inOwnForm<W extends Whole>({ tx }: Pick<Work<unknown>, 'tx'>, key: RegisterKey, whole: W): Promise<W> {
  const form = await usedForm(tx, key);
  if (!form) return whole;
  const keys = whole.columns.map((column) => column.key);
  const columns = form.columns.map(({ header, field }, place) => {
    const standard = whole.columns.find((column) => column.key === field);
    return { key: `own${place + 1}`, label: header, byPen: field !== orderField && (standard?.byPen ?? true), masked: standard?.masked ?? false, amendable: false };
  });
  return {
    ...whole, ...(form.title ? { number: '', title: form.title } : {}), signature: form.signature, columns,
    rows: whole.rows.map((row, place) => ({ ...row, cells: cellsIn(form.columns, keys, row.cells, place + 1) })),
  };
}
