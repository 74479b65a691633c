import type { Tx } from '#platform/db/connect.ts';

/** The suggestion behind what a file hangs on: itself, a reply, or a form; null when there is none. */
export async function suggestionOfHolder(tx: Tx, feature: string, holderId: string): Promise<string | null> {
  if (feature === 'suggestion' || feature === 'suggestion.signature') return holderId;
  const table = feature === 'suggestion.reply' ? 'suggestionReply' : feature === 'suggestion.appraisal' ? 'suggestionAppraisal' : null;
  if (table === null) return null;
  return (await tx.db.selectFrom(table).select('suggestionId').where('tenantId', '=', tx.tenantId).where('id', '=', holderId).executeTakeFirst())?.suggestionId ?? null;
}
