import type { FormValues } from '#ui/form.ts';

/** A line of a checklist while it is written: an item known here, or one nobody asked before; the inspector's number and words, empty where ours serve. */
export interface TypedLine {
  readonly id: string;
  readonly key?: string;
  readonly number: string;
  readonly asks: string;
}

/** What an `own` field keeps of the lines, and the lines it keeps. */
export const keptLines = (lines: readonly TypedLine[]): string => (lines.length === 0 ? '' : JSON.stringify(lines));
export const typedLines = (value: FormValues[string]): readonly TypedLine[] => JSON.parse(typeof value === 'string' && value !== '' ? value : '[]') as TypedLine[];

/** What is sent of them. */
export const saidLines = (value: string | readonly string[]) => typedLines(value).map(({ key, number, asks }) => ({ ...(key ? { key } : {}), ...(number.trim() ? { number: number.trim() } : {}), ...(asks.trim() ? { asks: asks.trim() } : {}) }));

/** Ticked last, it comes last; unticked, it is gone. */
export const tickedLines = (lines: readonly TypedLine[], key: string, on: boolean): readonly TypedLine[] => (on ? [...lines.filter((line) => line.key !== key), { id: key, key, number: '', asks: '' }] : lines.filter((line) => line.key !== key));

/** One line a place up or down; at the end it stays. */
export function movedLines(lines: readonly TypedLine[], place: number, by: 1 | -1): readonly TypedLine[] {
  const [one, other] = [lines[place], lines[place + by]];
  if (!one || !other) return lines;
  return lines.map((line, at) => (at === place ? other : at === place + by ? one : line));
}
