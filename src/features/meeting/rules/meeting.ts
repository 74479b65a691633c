import type { Kind, State } from '../rules.ts';

/** A meeting as its verbs see it, with what it takes to say who may. */
export interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly suggestionId: string;
  readonly kind: Kind;
  readonly state: State;
  readonly plannedOn: string;
  /** As people say it: 上午 9 点. */
  readonly hours: string | null;
  readonly spot: string | null;
  readonly about: string | null;
  readonly arrangedOn: string;
  readonly heldOn: string | null;
  readonly askedOfficeIds: readonly string[];
  readonly askedPersonIds: readonly string[];
  /** The suggestion it is about. */
  readonly title: string;
  readonly confidential: boolean;
  readonly assignedOn: string | null;
  readonly leadPersonId: string;
  readonly cosignerIds: readonly string[];
  readonly handlingIds: readonly string[];
}
