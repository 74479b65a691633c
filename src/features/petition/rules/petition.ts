import type { Kind, SendingState, Source, StageFacts, State } from '../rules.ts';

/** A round of the competent organ with its row. */
export interface StageRow extends StageFacts {
  readonly id: string;
  readonly dueOn: string;
  readonly isExtended: boolean;
}

/** Where the county sent a matter down to, as its verbs see it. */
export interface SendingRow {
  readonly id: string;
  readonly state: SendingState;
  readonly townName: string;
  readonly sentOn: string;
  readonly reportDueOn: string;
  readonly reportedOn: string | null;
  /** As the town last told. */
  readonly stateThere: State | null;
}

/** The town will not report: it objects, has voided or given it back, or nobody there may handle it. */
export const comesToNothing = ({ state, stateThere }: Pick<SendingRow, 'state' | 'stateThere'>): boolean => state === 'barred' || stateThere === 'objected' || stateThere === 'returned' || stateThere === 'void';

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
  /** Who is competent; null while it is not sorted, and where this house handles it. */
  readonly organ: string | null;
  /** The opinion it was registered from. */
  readonly opinionId: string | null;
  readonly subject: string;
  readonly receivedOn: string;
  /** Null where nobody can be told: neither name nor address nor phone is known. */
  readonly toldDueOn: string | null;
  readonly toldOn: string | null;
  readonly objectionDueOn: string | null;
  /** The day by which the sending organ wants word. */
  readonly reportDueOn: string | null;
  readonly reportedOn: string | null;
  /** The county sent the report back and waits for a better one. */
  readonly reportReturned: boolean;
  readonly stages: readonly StageRow[];
  /** Who of the house may not know of it. */
  readonly barredIds: readonly string[];
  /** The town it lies with now; of a county's matter alone. */
  readonly sending: SendingRow | null;
  /** It came from the county's own house on this server: its number and day are the county's. */
  readonly arrived: boolean;
}

/** The round that runs now. */
export const runningStage = ({ stages }: Pick<Petition, 'stages'>): StageRow | null => stages.find(({ endedOn }) => endedOn === null) ?? null;

/** What is still owed before it can be closed, by the word for it; null when nothing is. */
export function owed(petition: Pick<Petition, 'toldDueOn' | 'toldOn' | 'reportDueOn' | 'reportedOn' | 'stages' | 'sending'>): 'notTold' | 'notReported' | 'noReportFromBelow' | 'stageRuns' | null {
  if (petition.toldDueOn !== null && petition.toldOn === null) return 'notTold';
  if (petition.reportDueOn !== null && petition.reportedOn === null) return 'notReported';
  if (petition.sending !== null && petition.sending.reportedOn === null) return 'noReportFromBelow';
  return runningStage(petition) ? 'stageRuns' : null;
}

