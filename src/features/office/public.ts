import type { Tx } from '#platform/db/connect.ts';
import type { Office, OfficeKind } from './rules.ts';
import { committeeFor, every, find, named, openOnes } from './store.ts';

/** The names of offices by id, closed ones too: old papers still name them. */
export const officeNames = (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => named(tx, ids);

/** One office, open or closed, or null. */
export const findOffice = (tx: Tx, id: string): Promise<Office | null> => find(tx, id, false);

/** All offices, closed ones too: old papers name them. */
export const everyOffice = (tx: Tx): Promise<Office[]> => every(tx);

/** The offices in use, of these kinds or of all. */
export const openOffices = (tx: Tx, kinds?: readonly OfficeKind[]): Promise<Office[]> => openOnes(tx, kinds);

/** The committee that acts for a village or community, after a merger that of the village there is now; null where none is entered. */
export const villageCommitteeOf = (tx: Tx, placeCode: string): Promise<Office | null> => committeeFor(tx, placeCode);
