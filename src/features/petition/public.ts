import type { Work } from '#platform/feature.ts';
import { rowFields } from './presenting.ts';
import { list } from './store/list.ts';

/** What spot checks draw from. */
export { petitionTrace, petitionsToDraw, sampledPetitions } from './sampled.ts';

/** 来信来访登记簿 of a year. */
export { petitionLedger } from './ledger.ts';

/** Letters and visits that wait for the office: at most 20 rows as the list shows them, and how many there are in all (1001 = more). */
export async function petitionsWaiting(work: Work) {
  const { rows, total } = await list(work.tx, work.actor, { group: 'waiting' }, 1, work.today);
  return { total, rows: rows.map((row) => rowFields(work, row, new Map())) };
}
