import type { Actor } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import type { World } from '#tests/matrix/world.ts';

/** A town in which verbs are led up to: the world of the matrix, and a way to look at its rows. */
export interface Stage {
  readonly house: House;
  readonly world: World;
  /** Further people by what they are called in the situations. */
  readonly people: ReadonlyMap<string, Actor>;
  look(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** The code last sent to a phone. */
  codeOf(phone: string): string | undefined;
}

/** Fields a verb says, found on the stage. */
export type Say = (stage: Stage) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** A verb done on the way, with what it says there beside what it always says. */
export type Step = string | readonly [verb: string, say: Say, as?: string];

/** What must go before a verb, and what it says beside the sample its contract gives. */
export interface Situation {
  readonly after?: readonly Step[];
  readonly say?: Say;
  /** By whom, where it is not whoever may. */
  readonly as?: string;
}
