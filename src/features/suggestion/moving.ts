import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { tellBelowKind } from './passing/kinds.ts';
import { type LifeVerb, type State, life } from './rules.ts';
import { clockOf } from './rules/clocks.ts';
import type { Standing } from './rules/suggestion.ts';
import { arrivalOf } from './store/passage.ts';
import { type SuggestionChange, insertEvent, update } from './store/writes.ts';

/** Who may read an entry of the timeline: the writers and the office, everybody who reads the case, the presidium's side, or the house's own presidium and its office alone. */
export type Audience = 'writers' | 'readers' | 'presidium' | 'ownPresidium';

interface Step {
  /** The state to go to, where the verb leaves a choice. */
  readonly to?: State;
  readonly change?: SuggestionChange;
  readonly words?: string | null | undefined;
  readonly officeId?: string | null;
  /** The day the act bears, where it is not today. */
  readonly on?: string;
  /** Null: it stays inside the office and stands in no timeline. */
  readonly audience?: Audience | null;
}

/** Moves a suggestion one step on: the state by its life, the clock by its state, an entry in the timeline. Answers the id, for `apply`. */
export async function move(work: Work, paper: Standing, verb: LifeVerb, step: Step = {}): Promise<{ id: string }> {
  const { to, change = {}, words = null, officeId = null, on = work.today, audience = 'readers' } = step;
  const state = life.next(paper.state, verb, to);
  const clock = clockOf({ ...paper, ...change, state } as Standing);
  await update(work.tx, paper.id, { ...change, state, clockOn: clock?.dueOn ?? null });
  if (audience !== null) await note(work, paper.id, verb, { words, officeId, on, audience });
  if (state !== paper.state) await work.announce('suggestion.stepped', { suggestionId: paper.id, toState: state });
  // The house it came from hears of each step, in a job of its own.
  if (work.tenant.kind === 'county' && await arrivalOf(work.tx, paper.id)) await ask(work.tx, { kind: tellBelowKind, runAt: work.house.clock.now() });
  return { id: paper.id };
}

/** An entry in the timeline by itself. */
export const note = (work: Work, suggestionId: string, verb: string, entry: { words?: string | null; officeId?: string | null; on: string; audience: Audience }) =>
  insertEvent(work.tx, {
    id: newId(work.now.getTime()), suggestionId, verb, audience: entry.audience, doneOn: entry.on, at: work.now, personId: work.actor.personId,
    officeId: entry.officeId ?? null, words: entry.words ?? null,
  });

/** The day an act bears: today unless a paper bears an earlier one; null when it lies outside what can be. */
export function actDay(given: string | undefined, notBefore: string | null, today: string): string | null {
  const on = given ?? today;
  return on <= today && (notBefore === null || on >= notBefore) ? on : null;
}
