import type { Row } from './row-words.ts';

/** What of a case says whether it can be joined, and which one leads. */
export type Joining = Pick<Row, 'id' | 'version' | 'numberLabel' | 'number' | 'title' | 'dueOn' | 'can' | 'withLead'>;

/** May it lead or join others now, as far as a list knows? */
export const mayJoin = (row: Pick<Joining, 'can' | 'withLead'>): boolean => row.can.includes('mergeHandling');

/** Those that may lead: the ones that are due first, the lowest number in front. */
export function mayLead<T extends Joining>(rows: readonly T[]): T[] {
  const first = rows.map(({ dueOn }) => dueOn ?? '').toSorted()[0];
  return rows.filter(({ dueOn }) => (dueOn ?? '') === first).toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
}
