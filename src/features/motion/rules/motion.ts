import type { ConfirmWay, CosignerState } from '#features/suggestion/rules.ts';
import type { WaitingCheck } from '#features/suggestion/rules/suggestion.ts';
import type { State } from '../rules.ts';

/** A deputy asked to move it too. */
export interface Cosigner {
  readonly personId: string;
  readonly state: CosignerState;
  readonly way: ConfirmWay | null;
}

/** A motion as its verbs see it. */
export interface Motion {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly title: string;
  /** 案由. */
  readonly ground: string;
  /** 案据. */
  readonly basis: string;
  /** 方案. */
  readonly plan: string;
  /** Moves on when the words change: a signature is for words that were read. */
  readonly wordsVersion: number;
  readonly publicConsent: boolean;
  readonly leadPersonId: string;
  /** Who typed it for the deputy; null when the deputy wrote it. */
  readonly typedBy: string | null;
  readonly leadConfirmedWay: ConfirmWay | null;
  /** The lead's mandate has ended; somebody has to take it over, or it falls. */
  readonly leadless: boolean;
  readonly termId: string | null;
  readonly sittingId: string | null;
  readonly number: number | null;
  readonly submittedOn: string | null;
  readonly hasCommittee: boolean;
  readonly decidedOn: string | null;
  readonly suggestionId: string | null;
  /** The movers asked for it back and wait for the presidium's word. */
  readonly withdrawalAskedOn: string | null;
  /** Since when everybody reads it; null where nobody does. */
  readonly publicSince: string | null;
  /** What one person found right to show, or to take away, waiting for a second. */
  readonly waitingCheck: Omit<WaitingCheck, 'ground'> | null;
  /** Without the lead, who may have signed it before he led it. */
  readonly cosigners: readonly Cosigner[];
}
