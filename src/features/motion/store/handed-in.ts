import type { Span } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type HandedIn, handedIn } from '#platform/db/handed-in.ts';

/** The motions handed in within the days and neither withdrawn nor void, by deputy; of everybody, or of these people. */
export const motionsBy = (tx: Tx, span: Span, personIds?: readonly string[]): Promise<HandedIn[]> =>
  handedIn(tx, { papers: 'motion', cosigners: 'motion_cosigner', paperId: 'motion_id' }, span, personIds);
