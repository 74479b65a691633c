import type { Insertable } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';

/** One step of a reply inside its office. */
export interface ReplyStep {
  readonly replyId: string;
  readonly act: 'handed' | 'passed' | 'returned';
  readonly words: string | null;
  readonly personId: string | null;
  readonly at: Date;
}

/** Writes down a step; it is never changed. */
export const insertReplyStep = (tx: Tx, row: Omit<Insertable<DB['suggestionReplyStep']>, 'tenantId'>) => tx.db.insertInto('suggestionReplyStep').values({ tenantId: tx.tenantId, ...row }).execute();

/** The steps of these replies, the first one first. */
export const stepsOfReplies = async (tx: Tx, replyIds: readonly string[]): Promise<ReplyStep[]> => (replyIds.length === 0 ? [] : await tx.db.selectFrom('suggestionReplyStep')
  .select(['replyId', 'act', 'words', 'personId', 'at']).where('tenantId', '=', tx.tenantId).where('replyId', 'in', [...replyIds]).orderBy('id').limit(500).execute() as ReplyStep[]);

/** Letters of an office that lie at one of its steps, or wait for its own signature, are drafts again; answers how many. What has come to the government office stays there. */
export async function recallHanded(tx: Tx, officeId: string): Promise<number> {
  const { numUpdatedRows } = await tx.db.updateTable('suggestionReply').set({ state: 'draft', signStep: null }).where('tenantId', '=', tx.tenantId).where('officeId', '=', officeId).where('state', '!=', 'issued')
    .where((row) => row.or([row('signStep', 'is not', null), row.and([row('state', '=', 'ready'), row('issuer', '!=', 'townGovernment')])])).executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** The text of a reply as it stands. */
export const bodyOf = async (tx: Tx, id: string): Promise<string> =>
  (await tx.db.selectFrom('suggestionReply').select('body').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow()).body;
