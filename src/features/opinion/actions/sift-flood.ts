import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Work, action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { leadFor } from '../joining.ts';
import { type SiftOutcome, siftedTo } from '../rules.ts';
import { type Change, updateAll } from '../store.ts';
import { type Flood, type Member, findFlood, setSifted, waitingIn } from '../store/flood.ts';
import { tellCaretakers, tellResidents } from '../telling.ts';
import { addToTimeline } from '../timeline.ts';

/**
 * Looks through a flood as one: takes all in, voids all with one reason, or makes one matter of them, led by the first or by
 * an opinion that is there already. Each keeps its number and hears of it; until somebody goes on with them it can be undone.
 */
export const siftFlood = action(opinion.verbs.siftFlood)<Flood>({
  load: ({ tx, input }) => findFlood(tx, input.id),
  apply: async (work, flood) => {
    const { tx, now, actor, input: { outcome, reason } } = work;
    if (outcome === 'void' && !reason) refuse('opinion.reasonMissing');
    if (outcome === 'merge' && flood.reports) refuse('opinion.isReport', 409);
    const members = await waitingIn(tx, flood.id);
    const lead = outcome === 'merge' ? await leadOf(work, members) : null;
    if (outcome !== 'merge') await step(work, members, outcome, outcome === 'void' ? { closedAt: now } : {}, reason ?? null);
    else if (lead) {
      await step(work, members.filter(({ id }) => id === lead.id), 'admit', {}, null);
      await step(work, members.filter(({ id }) => id !== lead.id), 'merge', { stateBefore: 'received', mergedIntoId: lead.id }, lead.number);
    }
    await setSifted(tx, flood.id, { siftedAt: now, siftedBy: actor.personId, siftedCount: members.length, outcome, reason: reason ?? null, leadId: lead?.id ?? null });
    await tellOf(work, flood, outcome, members, lead);
    work.note({ kind: flood.kind, outcome, siftedCount: members.length, ...(lead ? { leadId: lead.id } : {}) });
    return { id: flood.id, siftedCount: members.length };
  },
});

/** The opinion the others are joined to. */
async function leadOf(work: Work<{ intoId?: string | undefined }>, members: readonly Member[]): Promise<{ id: string; number: string } | null> {
  return work.input.intoId ? leadFor(work, work.input.intoId) : members[0] ?? null;
}

async function step(work: Work, members: readonly Member[], outcome: SiftOutcome, change: Change, publicWords: string | null): Promise<void> {
  const { tx, now, actor } = work;
  const toState = siftedTo(outcome);
  await updateAll(tx, members.map(({ id }) => id), { ...change, state: toState, forReview: false });
  await addToTimeline(work, members.map(({ id }) => ({
    id: newId(now.getTime()), opinionId: id, at: now, verb: outcome === 'merge' ? 'merge' : 'sift', fromState: 'received' as const, toState, personId: actor.personId, role: 'office', publicWords, innerWords: null,
  })));
}

/** Those who look after it hear once of all, each resident of his own. */
async function tellOf(work: Work, { reports }: Flood, outcome: SiftOutcome, members: readonly Member[], lead: Member | { id: string; number: string } | null): Promise<void> {
  const choice = reports ? 'report' as const : 'everybody' as const;
  if (outcome === 'admit') {
    const piles = Map.groupBy(members, ({ stationId, deputyPersonId }) => deputyPersonId ?? stationId ?? '');
    for (const [first, ...rest] of piles.values()) if (first) await tellCaretakers(work, { ...first, kind: null, choice }, rest.length > 0 ? 'arrivedMany' : 'arrived', { number: first.number, count: rest.length + 1 });
  }
  if (lead && 'stationId' in lead) await tellCaretakers(work, { ...lead, kind: null, choice }, 'arrivedMany', { number: lead.number, count: members.length });
  if (outcome !== 'void') await tellResidents(work, members, { template: 'opinionReceived' });
}
