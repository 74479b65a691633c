import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { type LifeVerb, type Reception, life } from './rules.ts';
import { addEvent, updateDay } from './store/writes.ts';

type Change = Parameters<typeof updateDay>[2];

/** Moves a reception one step on: the state by its life, an entry in the timeline. Answers the id, for `apply`. */
export async function move(work: Work, day: Pick<Reception, 'id' | 'state'>, verb: LifeVerb, change: Change = {}, words: string | null = null): Promise<{ id: string }> {
  await updateDay(work.tx, day.id, { ...change, state: life.next(day.state, verb) });
  await addEvent(work.tx, { id: newId(work.now.getTime()), dayId: day.id, verb, at: work.now, personId: work.actor.personId, words });
  return { id: day.id };
}
