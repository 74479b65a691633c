import { refuse } from '#kernel/verdict.ts';
import { movePublication } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import { holdsNumber } from './rules.ts';
import type { Activity } from './rules/activity.ts';
import { change, shownOf } from './store/public.ts';

/** Refuses words with a phone or identity number in them: residents read them as they are. */
export const checkWords = (...words: readonly string[]): void => { if (words.some(holdsNumber)) refuse('activity.numberInIt'); };

/** What residents read of it changes with its notice, is called off or taken back; of what is not public nothing happens. */
export async function changePublic({ tx, now }: Work, one: Activity, notice?: { readonly topic: string; readonly venue: string; readonly startsOn: string }): Promise<void> {
  if (!one.isPublic) return;
  if (notice) checkWords(notice.topic, notice.venue);
  const moved = notice !== undefined && notice.startsOn !== one.startsOn;
  // Moved twice, it was still published for the first day; moved back to it, it was not moved.
  const first = (await shownOf(tx, one.id))?.movedFrom ?? one.startsOn;
  await change(tx, one.id, { changedAt: now, ...(moved ? { movedFrom: first === notice.startsOn ? null : first } : {}) });
  await movePublication(tx);
}
