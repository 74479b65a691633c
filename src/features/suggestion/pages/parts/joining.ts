import type { Row } from './row-words.ts';

/** What of a case says whether it can be joined, and which one leads. */
export type Joining = Pick<Row, 'id' | 'version' | 'numberLabel' | 'number' | 'title' | 'dueOn' | 'can' | 'withLead'>;

/** May it lead or join others now, as far as a list knows? */
export const mayJoin = (row: Pick<Joining, 'can' | 'withLead'>): boolean => row.can.includes('mergeHandling');
