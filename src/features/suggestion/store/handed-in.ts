import type { Span } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type HandedIn, handedIn } from '#platform/db/handed-in.ts';

/** The suggestions handed in within the days and neither withdrawn nor void, by deputy; of everybody, or of these people. */
export const suggestionsBy = (tx: Tx, span: Span, personIds?: readonly string[]): Promise<HandedIn[]> =>
  handedIn(tx, { papers: 'suggestion', cosigners: 'suggestion_cosigner', paperId: 'suggestion_id' }, span, personIds);
