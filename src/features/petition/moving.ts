import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { keepAsReport } from '#features/opinion/public.ts';
import { ask } from '#platform/jobs.ts';
import { tellAboveKind } from './passing/kinds.ts';
import { type LifeVerb, type State, finalStates, life } from './rules.ts';
import type { Petition } from './rules/petition.ts';
import { type PetitionChange, insertEvent, update } from './store/writes.ts';

interface Step {
  /** The state to go to, where the verb leaves a choice. */
  readonly to?: State;
  readonly change?: PetitionChange;
  readonly words?: string | null | undefined;
  /** The day the act bears, where it is not today. */
  readonly on?: string;
}

/** Moves a matter one step on: the state by its life, an entry in the timeline. Answers the id, for `apply`. */
export async function move(work: Work, petition: Petition, verb: LifeVerb, { to, change = {}, words = null, on = work.today }: Step = {}): Promise<{ id: string }> {
  const state = life.next(petition.state, verb, to);
  const isOver = (finalStates as readonly State[]).includes(state);
  // What is noted of a matter that is over does not make it end anew.
  await update(work.tx, petition.id, { ...change, state, ...(state === petition.state ? {} : { closedAt: isOver ? work.now : null }) });
  // The opinion an accusation was registered from is read where reports of wrongdoing are: by the office alone.
  if (change.kind === 'accusation' && petition.opinionId !== null) await keepAsReport(work, petition.opinionId);
  await note(work, petition.id, verb, on, words);
  work.note({ state });
  if (petition.arrived) await ask(work.tx, { kind: tellAboveKind, runAt: work.house.clock.now() });
  return { id: petition.id };
}

/** An entry in the timeline by itself. */
export const note = (work: Work, petitionId: string, verb: string, on: string, words: string | null = null) =>
  insertEvent(work.tx, { id: newId(work.now.getTime()), petitionId, verb, doneOn: on, at: work.now, personId: work.actor.personId, words });

/** The day an act bears: today unless a paper bears an earlier one, never before the matter was received. */
export function actDay({ today }: Work, given: string | undefined, { receivedOn }: Pick<Petition, 'receivedOn'>): string {
  const on = given ?? today;
  return on <= today && on >= receivedOn ? on : refuse('petition.badDay');
}
