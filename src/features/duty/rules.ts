import type { Role } from '#kernel/actor.ts';

/** The presidium and its office keep the record of what deputies do (《代表法》第五十八条); beside them a deputy reads his own. */
export const readers: readonly Role[] = ['clerk', 'chair', 'presidium'];

/** One act in office. `title` names the matter, never a resident. */
export interface DutyAct {
  readonly personId: string;
  /** The name of the act, as the feature that tells it calls it: `suggestion.submitted`. */
  readonly kind: string;
  /** The day it was done; a late entry differs from the day it was entered. */
  readonly on: string;
  readonly title: string;
  readonly refFeature: string;
  readonly refId: string;
}

/** A line of the archive as the policy sees it; lines are never changed, so the version stays 1. */
export interface DutyLine {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
}
