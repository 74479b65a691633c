import { keepsTheOffice } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { showing } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { policy } from '../policy.ts';
import type { FloodKind, SiftOutcome } from '../rules.ts';
import { floodTotals, siftedFloods, waitingFloods } from '../store/flood.ts';

const mostShown = 20;
/** How long the office is offered to take a sifting back from its list. */
const shownForMs = 30 * 86_400_000;

/** Floods, one row each, for those who sift them. */
export const floods = showing(opinion.views.floods, async ({ tx, actor, now, today }) => {
  if (!keepsTheOffice(actor)) return { waiting: [], total: 0, opinions: 0, sifted: [] };
  const { floods: total, opinions } = await floodTotals(tx);
  const row = <R extends { kind: string; firstAt: Date; lastAt: Date; excerpt: string | null }>(one: R) =>
    ({ ...one, kind: one.kind as FloodKind, excerpt: one.excerpt ?? '', firstAt: one.firstAt.toISOString(), lastAt: one.lastAt.toISOString() });
  const can = (verb: 'siftFlood' | 'undoSift', siftedAt: Date | null) => judge(policy[verb], actor, { waitingCount: 1, siftedAt, undoneAt: null }, today) === null;
  return {
    total, opinions,
    waiting: (await waitingFloods(tx, mostShown)).map((one) => ({ ...row(one), count: one.waitingCount, can: can('siftFlood', null) ? ['siftFlood'] : [] })),
    sifted: (await siftedFloods(tx, new Date(now.getTime() - shownForMs), mostShown)).map((one) => ({
      ...row(one), outcome: one.outcome as SiftOutcome, siftedAt: (one.siftedAt as Date).toISOString(), count: one.siftedCount ?? 0, can: can('undoSift', one.siftedAt) ? ['undoSift'] : [],
    })),
  };
});
