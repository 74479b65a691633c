import { type Actor, has, officesOf } from '#kernel/actor.ts';

/**
 * Who answers for the presidium what an office asks. Nobody answers what his own office asks: it is the chair; where he works for that
 * office, another member of the presidium; where all of them do, the presidium by a resolution that the clerk enters.
 */
export type Decider = 'chair' | 'presidium' | 'resolution';

/** What an office asked and nobody has answered. */
export interface Asking {
  readonly officeId: string;
  readonly askedOn: string;
  readonly decider: Decider;
}

/** This actor enters what the presidium resolved: the day of it is asked. */
export const byResolution = (actor: Actor, asking: Pick<Asking, 'decider'> | null): boolean => asking?.decider === 'resolution' && has(actor, 'clerk') && !has(actor, 'chair', 'presidium');

/** May this actor answer for the presidium? Whose office asks it is another question: `asksHimself`. */
export const decides = (actor: Actor, asking: Pick<Asking, 'decider'> | null): boolean =>
  has(actor, 'chair') || (has(actor, 'presidium') && asking !== null && asking.decider !== 'chair') || byResolution(actor, asking);

/** His own office asks. */
export const asksHimself = (actor: Actor, asking: Pick<Asking, 'officeId'> | null): boolean => asking !== null && officesOf(actor).includes(asking.officeId);
