import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';

type Writable<T extends keyof DB> = { -readonly [K in keyof Omit<Selectable<DB[T]>, 'tenantId'>]: Selectable<DB[T]>[K] };
/** A meeting as its row. */
export type MeetingRow = Writable<'meeting'>;

/** Everything the acts have written of meetings. */
export interface MeetingBooks {
  readonly rows: MeetingRow[];
  readonly asked: Writable<'meetingAsked'>[];
  readonly agreements: Writable<'meetingAgreement'>[];
}

/** Books in which nothing is written. */
export const emptyMeetingBooks = (): MeetingBooks => ({ rows: [], asked: [], agreements: [] });
