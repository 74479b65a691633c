import type { Tx } from '#platform/db/connect.ts';
import { type Sums, sumsByDeputy } from './store/sums.ts';

/** Standing visits and deeds as registers print them, by station, deputy and period. */
export { type DeedLine, type VisitLine, deedLines, visitLines } from './for-registers.ts';

/** What each deputy did among voters within the days; whoever did nothing is not in it. */
export const contactSums = (tx: Tx, span: { fromOn: string; toOn: string }): Promise<Map<string, Sums>> => sumsByDeputy(tx, span);

/** What an archive keeps of it. */
export { archivedVisits, archivedDeeds } from './store/archived.ts';
