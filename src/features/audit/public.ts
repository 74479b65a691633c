import type { Tx } from '#platform/db/connect.ts';
import { lastBy } from './store.ts';

/** When one of these people last did something, by the record; signing in and out is no doing. */
export const lastDoneBy = (tx: Tx, personIds: readonly string[]): Promise<Date | null> => lastBy(tx, personIds);
