import type { Span } from '#kernel/dates.ts';
import { mask } from '#kernel/plain-text.ts';
import type { Locale } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import type { CellKind, RegisterKey, Source } from './rules.ts';

/** What is read, in both languages. */
export type Label = Readonly<Record<Locale, string>>;

/** What a register is narrowed to. `stationDeputies`: who is met at that station, for records that know no station. `only`: one row, by its key. */
export interface Scope extends Span {
  readonly period: string;
  readonly stationId?: string | undefined;
  readonly deputyId?: string | undefined;
  readonly stationDeputies?: readonly string[] | undefined;
  readonly only?: string | undefined;
  /** Where a row is of two records, the second of them. */
  readonly onlyPart?: string | undefined;
}

/** Which part of the rows is wanted. */
export interface Cut { readonly page: number; readonly size: number }

type Value = string | number | boolean | null | undefined;

/** One column: its key, its words, the record and field its cells come from, and whether it is masked. Without `from` it is filled by pen. */
export interface Column<Row> {
  readonly key: string;
  readonly label: Label;
  readonly from: Source | null;
  readonly typed: boolean;
  readonly masked: 'name' | 'phone' | null;
  /** Not every reader of the row may know it: it is mended in its record and never here, where all would read it. */
  readonly kept?: true;
  readonly cell: (row: Row, locale: Locale) => Value;
}

/** A cell somebody wrote, once, where it happened. */
export const written = <Row>(key: string, from: Source, label: Label, cell: Column<Row>['cell'], masked: Column<Row>['masked'] = null): Column<Row> => ({ key, label, from, typed: true, masked, cell });
/** A cell the program counted or dated, or took from the rolls. */
export const computed = <Row>(key: string, from: Source, label: Label, cell: Column<Row>['cell'], masked: Column<Row>['masked'] = null): Column<Row> => ({ key, label, from, typed: false, masked, cell });
/** An empty printed cell, to be filled by pen. */
export const byPen = <Row>(key: string, label: Label): Column<Row> => ({ key, label, from: null, typed: false, masked: null, cell: () => '' });

/** The record a row is of, its key among amendments, the station whose books it stands in (null: the office's alone), whether it was entered late, where its record is, and the ids of the records it is made of. */
export interface RowFacts {
  readonly id: string;
  readonly key: string;
  readonly stationId: string | null;
  readonly late: boolean;
  readonly link: string | null;
  readonly records: Readonly<Record<string, string>>;
}

/** One of the registers: what it is called, its columns, and where its rows come from. */
export interface Definition<Row> {
  readonly key: RegisterKey;
  /** 簿三, 卡一 … */
  readonly number: Label;
  readonly title: Label;
  /** What one row is. */
  readonly unit: Label;
  /** A card is also printed one to a page. */
  readonly card: boolean;
  /** Its cells are sums over records: one is put right in the records it counts, never here. */
  readonly counted?: true;
  readonly columns: readonly Column<Row>[];
  load(work: Work<unknown>, scope: Scope, cut: Cut): Promise<{ rows: readonly Row[]; total: number }>;
  facts(row: Row, scope: Scope): RowFacts;
}

/** A printed line: its facts and its cells, in the order of the columns. */
export interface Line extends RowFacts {
  readonly cells: readonly string[];
}

/** A register whose rows have become lines; what kind they were is its own affair. */
export interface Register extends Omit<Definition<never>, 'columns' | 'load' | 'facts'> {
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  lines(work: Work<unknown>, scope: Scope, cut: Cut, opened: boolean): Promise<{ lines: Line[]; total: number }>;
}

/** What kind of cell a column holds, for whoever would amend it. */
export function cellOf({ columns, counted }: Pick<Register, 'columns' | 'counted'>, key: string): CellKind {
  const column = columns.find((one) => one.key === key);
  if (!column) return 'none';
  if (column.masked) return 'masked';
  if (column.kept) return 'kept';
  return counted && column.from !== null ? 'counted' : 'plain';
}

const yes: Label = { zh: '是', en: 'Yes' };
const said = (value: Value, locale: Locale): string => (value === null || value === undefined || value === false ? '' : value === true ? yes[locale] : String(value));
const hide = { name: (text: string) => text.split('、').map((one) => mask.name(one)).join('、'), phone: mask.phone } as const;

/** Makes a register of its definition. Names and phones are masked unless the sealed volume was opened. */
export function register<Row>({ load, facts, columns, ...more }: Definition<Row>): Register {
  return {
    ...more, columns,
    async lines(work, scope, cut, opened) {
      const { rows, total } = await load(work, scope, cut);
      const textOf = ({ cell, masked }: Column<Row>, row: Row) => {
        const text = said(cell(row, work.locale), work.locale);
        return masked && !opened && text !== '' ? hide[masked](text) : text;
      };
      return { total, lines: rows.map((row) => ({ ...facts(row, scope), cells: columns.map((column) => textOf(column, row)) })) };
    },
  };
}
