import type { Span } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type HandedIn, handedIn } from '../fragments.ts';

/** The suggestions handed in within the days and neither withdrawn nor void, by deputy; of everybody, or of these people. */
export const suggestionsBy = async (tx: Tx, span: Span, personIds?: readonly string[]): Promise<HandedIn[]> =>
  (await handedIn({ papers: 'suggestion', cosigners: 'suggestion_cosigner', paperId: 'suggestion_id' }, tx.tenantId, span, personIds).execute(tx.db)).rows;
