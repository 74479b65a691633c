import { call } from '#ui/call.ts';
import { suggestion } from '../../contract.ts';
import type { Row } from './row-words.ts';

/** Everything that waits for this reader, oldest clock first: page after page, at most 200. */
export async function readAllWaiting(): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; page <= 10; page++) {
    const answer = await call(suggestion.views.list, { group: 'waiting', page });
    rows.push(...answer.rows);
    if (rows.length >= answer.total || answer.rows.length === 0) break;
  }
  return rows;
}
