import { judge, refuse } from '#kernel/verdict.ts';
import { verifyChain } from '#platform/audit.ts';
import { type Work, showing } from '#platform/feature.ts';
import { audit } from './contract.ts';
import { keptFrom, policy } from './policy.ts';
import { dayBounds } from './rules.ts';
import { heads as headRows, list as listRows, pageSize } from './store.ts';

function onlyForReaders(work: Work): void {
  if (judge(policy.see, work.actor, null, work.today)) refuse('audit.notYours', 403);
}

export const list = showing(audit.views.list, async (work) => {
  onlyForReaders(work);
  const { fromOn, toOn, page, ...filter } = work.input;
  const rows = await listRows(work.tx, { ...filter, ...dayBounds(fromOn, toOn), without: keptFrom(work.actor) }, page);
  return {
    rows: rows.slice(0, pageSize).map((row) => ({ ...row, at: row.at.toISOString(), realAt: row.realAt.toISOString(), detail: JSON.stringify(row.detail) })),
    more: rows.length > pageSize ? page + 1 : null,
  };
});

export const heads = showing(audit.views.heads, async ({ tx }) => ({
  heads: (await headRows(tx)).map((head) => ({ ...head, hash: head.hash.toString('hex'), at: head.at.toISOString() })),
}));

export const check = showing(audit.views.check, async (work) => {
  onlyForReaders(work);
  const { count, fault } = await verifyChain(work.tx);
  return { linkCount: count, fault };
});
