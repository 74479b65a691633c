import type { Span } from '#kernel/dates.ts';
import { type HandedIn, handedIn } from '#features/suggestion/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';

/** The motions handed in within the days and neither withdrawn nor void, by deputy; of everybody, or of these people. */
export const motionsBy = async (tx: Tx, span: Span, personIds?: readonly string[]): Promise<HandedIn[]> =>
  (await handedIn({ papers: 'motion', cosigners: 'motion_cosigner', paperId: 'motion_id' }, tx.tenantId, span, personIds).execute(tx.db)).rows;
