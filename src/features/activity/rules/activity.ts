import type { Answer, Attendance, Kind, State } from '../rules.ts';

/** One deputy of an activity as its verbs see him. */
export interface Asked {
  readonly personId: string;
  readonly level: 'township' | 'county' | 'city';
  readonly answer: Answer;
  readonly attendance: Attendance | null;
  readonly leaveReason: string | null;
  readonly leaveAgreedBy: string | null;
}

/** An activity as its verbs and its policy see it. */
export interface Activity {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly kind: Kind;
  readonly topic: string;
  readonly stationId: string | null;
  readonly groupId: string | null;
  readonly plannedYear: number | null;
  readonly plannedQuarter: number | null;
  readonly fallsOn: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly arrangedOn: string | null;
  readonly convenerPersonId: string | null;
  readonly recorderPersonId: string | null;
  readonly attendanceOn: string | null;
  readonly writtenBy: string | null;
  /** Residents read of it: it was published and not withdrawn. */
  readonly isPublic: boolean;
  readonly deputies: readonly Asked[];
}
