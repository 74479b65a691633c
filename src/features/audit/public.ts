import type { Tx } from '#platform/db/connect.ts';
import { detailOf, lastBy } from './store.ts';

/** When one of these people last did something, by the record; signing in and out is no doing. */
export const lastDoneBy = (tx: Tx, personIds: readonly string[]): Promise<Date | null> => lastBy(tx, personIds);

/** What the record says beside a verb that was done to this thing; null where it knows of none. */
export const recordedDetail = (tx: Tx, verb: string, subjectId: string): Promise<Readonly<Record<string, unknown>> | null> => detailOf(tx, verb, subjectId);
