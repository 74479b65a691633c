import type { Tx } from '#platform/db/connect.ts';
import { detailOf, lastBy, subjectsOf } from './store.ts';

/** When one of these people last did something, by the record; signing in and out is no doing. */
export const lastDoneBy = (tx: Tx, personIds: readonly string[]): Promise<Date | null> => lastBy(tx, personIds);

/** What the record says beside a verb that was done to this thing; null where it knows of none. */
export const recordedDetail = (tx: Tx, verb: string, subjectId: string): Promise<Readonly<Record<string, unknown>> | null> => detailOf(tx, verb, subjectId);

/** The things this verb was done to, by the record: what it names must be there. */
export const recordedSubjects = (tx: Tx, verb: string): Promise<readonly string[]> => subjectsOf(tx, verb);
