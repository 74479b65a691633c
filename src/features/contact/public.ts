import type { Span } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Sums, sumsByDeputy } from './store/sums.ts';

/** Standing visits and deeds as registers print them, by station, deputy and period. */
export { type DeedLine, type VisitLine, deedLines, visitLines } from './for-registers.ts';

/** What each deputy did among voters within the days; whoever did nothing is not in it. */
export const contactSums = (tx: Tx, span: Span): Promise<Map<string, Sums>> => sumsByDeputy(tx, span);

/** Standing visits and deeds within days, for whoever counts them. */
export { recordsWithin } from './store/counted.ts';

/** What an archive keeps of it. */
export { archivedVisits, archivedDeeds, archivedTalks } from './store/archived.ts';
