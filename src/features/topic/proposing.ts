import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Kind } from '#features/activity/rules.ts';
import type { Work } from '#platform/feature.ts';
import { type Round, leftFor, most } from './rules.ts';
import { insertTopic, update } from './store.ts';

/** What a deputy says: what it should be about, and, where he wants to, what kind of activity and why. */
interface Said {
  readonly topic: string;
  readonly kind?: Kind | undefined;
  readonly reason?: string | undefined;
}

/** Adds a topic of this deputy; whoever is about to choose must look again. */
export async function addTopic({ tx, now, today, actor }: Work, round: Round, personId: string, { topic, kind, reason }: Said): Promise<{ id: string }> {
  if (leftFor(round, personId) === 0) refuse('topic.enough', 409, { most: most.each });
  await insertTopic(tx, { id: newId(now.getTime()), roundId: round.id, personId, enteredBy: personId === actor.personId ? null : actor.personId, topic, kind: kind ?? null, reason: reason ?? null, proposedOn: today, createdAt: now });
  await update(tx, round.id);
  return { id: round.id };
}
