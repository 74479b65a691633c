import type { Tx } from '#platform/db/connect.ts';

/** What of a suggestion files hang on by themselves, `suggestion.reply`: a reply, a form, a word with the deputy, or a signature on paper. */
export const parts = ['reply', 'appraisal', 'contact', 'signature'] as const;
export type Part = (typeof parts)[number];

/** The suggestion a part belongs to; signatures hang on the suggestion itself. Null when there is none. */
export async function suggestionOf(tx: Tx, part: Part, id: string): Promise<string | null> {
  if (part === 'signature') return id;
  const table = ({ reply: 'suggestionReply', appraisal: 'suggestionAppraisal', contact: 'suggestionContact' } as const)[part];
  return (await tx.db.selectFrom(table).select('suggestionId').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst())?.suggestionId ?? null;
}
