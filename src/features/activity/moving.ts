import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { type LifeVerb, life } from './rules.ts';
import type { Activity } from './rules/activity.ts';
import { type ActivityChange, insertEvents, update } from './store/writes.ts';

interface Step {
  readonly change?: ActivityChange;
  readonly words?: string | null | undefined;
  /** The day the act is about, where it is not today. */
  readonly on?: string;
}

/** Moves an activity one step on: the state by its life, an entry in the timeline. Answers the id, for `apply`. */
export async function move(work: Work, activity: Pick<Activity, 'id' | 'state'>, verb: LifeVerb, { change = {}, words = null, on = work.today }: Step = {}): Promise<{ id: string }> {
  await update(work.tx, activity.id, { ...change, state: life.next(activity.state, verb) });
  await note(work, [activity.id], verb, { words, on });
  return { id: activity.id };
}

/** An entry in the timelines by itself. */
export const note = (work: Work, ids: readonly string[], verb: string, { words = null, on = work.today }: { words?: string | null; on?: string } = {}) =>
  insertEvents(work.tx, ids.map((activityId) => ({ id: newId(work.now.getTime()), activityId, verb, doneOn: on, at: work.now, personId: work.actor.personId, words })));
