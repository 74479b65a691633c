import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { looksAfter } from './policy.ts';
import { type Opinion, type State, isReport, openStates } from './rules.ts';
import { find } from './store.ts';

/** The opinion others are joined to, locked. Refuses (409) what is done, joined itself, a report, or not this person's to handle. */
export async function leadFor({ tx, actor }: Work, id: string): Promise<Opinion> {
  const lead = await find(tx, id, true);
  const isOpen = lead !== null && !lead.forReview && lead.state !== 'merged' && (openStates as readonly State[]).includes(lead.state);
  if (!lead || !isOpen || isReport(lead) || !looksAfter(actor, lead)) refuse('opinion.notThere', 409);
  return lead;
}
