import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { rowFields } from '../presenting.ts';
import { lampCounts, officeCounts } from '../store/counts.ts';
import { clocked } from '../store/list.ts';

const mostRows = 100;

/** 期限看板: what has a clock, the most pressing first, and how each office stands. */
export const board = showing(suggestion.views.board, async (work) => {
  const { tx, actor, today, input } = work;
  const rows = await clocked(tx, actor, input.officeId, today, mostRows);
  const offices = await officeCounts(tx, actor, today);
  return {
    counts: await lampCounts(tx, actor, today), rows: rows.map((row) => rowFields(work, row)),
    offices: offices.map(({ id, name, ...counts }) => ({ office: { id, name }, ...counts })),
  };
});
