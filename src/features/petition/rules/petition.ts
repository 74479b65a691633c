import type { Kind, Source, StageFacts, State } from '../rules.ts';

/** A round of the competent organ with its row. */
export interface StageRow extends StageFacts {
  readonly id: string;
  readonly dueOn: string;
  readonly isExtended: boolean;
}

/** A matter as its verbs see it: no words of the petitioner, no name. */
export interface Petition {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly number: number;
  readonly state: State;
  /** Where it stood before it was closed. */
  readonly stateBefore: State | null;
  readonly source: Source;
  readonly kind: Kind | null;
  readonly subject: string;
  readonly receivedOn: string;
  /** Null where nobody can be told: neither name nor address nor phone is known. */
  readonly toldDueOn: string | null;
  readonly toldOn: string | null;
  readonly objectionDueOn: string | null;
  /** The day by which the sending organ wants word. */
  readonly reportDueOn: string | null;
  readonly reportedOn: string | null;
  readonly stages: readonly StageRow[];
  /** Who of the house may not know of it. */
  readonly barredIds: readonly string[];
}

/** The round that runs now. */
export const runningStage = ({ stages }: Pick<Petition, 'stages'>): StageRow | null => stages.find(({ endedOn }) => endedOn === null) ?? null;

/** What is still owed before it can be closed, by the word for it; null when nothing is. */
export function owed(petition: Pick<Petition, 'toldDueOn' | 'toldOn' | 'reportDueOn' | 'reportedOn' | 'stages'>): 'notTold' | 'notReported' | 'stageRuns' | null {
  if (petition.toldDueOn !== null && petition.toldOn === null) return 'notTold';
  if (petition.reportDueOn !== null && petition.reportedOn === null) return 'notReported';
  return runningStage(petition) ? 'stageRuns' : null;
}

