import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/**
 * Keeps beside the papers what figures count of their letters: the day of the first, whether any was late, and the class of the last round.
 * Of the papers named, or of all; what is right already is left alone. Answers how many were not.
 */
export async function keepAnswers(tx: Tx, suggestionIds: readonly string[] | null): Promise<number> {
  const these = suggestionIds === null ? sql`true` : sql`suggestion_id = any(${suggestionIds}::uuid[])`;
  const { numAffectedRows = 0n } = await sql`update suggestion s set first_answered_on = r.first_on, answered_late = r.late, answered_letter = r.letter
    from (select suggestion_id, min(issued_on) as first_on, bool_or(issued_on > due_on) as late, right(max(lpad(round::text, 6, '0') || letter), 1) as letter
      from suggestion_reply where tenant_id = ${tx.tenantId} and state = 'issued' and ${these} group by suggestion_id) r
    where s.tenant_id = ${tx.tenantId} and s.id = r.suggestion_id
      and (s.first_answered_on, s.answered_late, s.answered_letter) is distinct from (r.first_on, r.late, r.letter)`.execute(tx.db);
  return Number(numAffectedRows);
}

/** What the replies of a suggestion say. The first answer of one that follows a leading case is the leading one's; from the second on it answers for itself. */
export const repliesRead = async (tx: Tx, suggestionId: string): Promise<{ id: string; state: string; body: string; promisedOn: string | null }[]> =>
  tx.db.selectFrom('suggestionReply as reply').innerJoin('suggestion', (join) => join.onRef('suggestion.tenantId', '=', 'reply.tenantId').onRef('suggestion.id', '=', 'reply.suggestionId'))
    .select(['reply.id', 'reply.state', 'reply.body', 'reply.promisedOn']).where('reply.tenantId', '=', tx.tenantId).where('reply.suggestionId', '=', suggestionId).where(({ or, eb }) => or([eb('suggestion.handledWith', 'is', null), eb('reply.round', '>', 1)])).orderBy('reply.id').execute();
