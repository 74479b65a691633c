import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { find } from './case.ts';
import { type Numbers, numbersOf } from './detail.ts';

/** The cases that follow this one, each locked, in one order for everybody. */
export async function followersOf(tx: Tx, leadId: string): Promise<Suggestion[]> {
  const ids = await tx.db.selectFrom('suggestion').select('id').where('tenantId', '=', tx.tenantId).where('handledWith', '=', leadId).orderBy('id').execute();
  return (await lockAll(tx, ids.map(({ id }) => id))).filter(({ handledWith }) => handledWith === leadId);
}

/** These cases, each locked, in one order for everybody; those that are not there are left out. */
export async function lockAll(tx: Tx, ids: readonly string[]): Promise<Suggestion[]> {
  const found: Suggestion[] = [];
  for (const id of [...new Set(ids)].sort()) {
    const paper = await find(tx, id, true);
    if (paper) found.push(paper);
  }
  return found;
}

/** The other cases of a joint handling, the leading one first, then by their numbers. */
export async function jointIds(tx: Tx, { id, handledWith, followerIds }: Pick<Suggestion, 'id' | 'handledWith' | 'followerIds'>): Promise<readonly string[]> {
  if (handledWith === null) return followerIds;
  const others = await tx.db.selectFrom('suggestion').select('id').where('tenantId', '=', tx.tenantId).where('handledWith', '=', handledWith).where('id', '<>', id).orderBy('number').orderBy('id').execute();
  return [handledWith, ...others.map((other) => other.id)];
}

/** The numbers of the others, as what is published keeps them. */
export async function jointNumbers(tx: Tx, paper: Parameters<typeof jointIds>[1]): Promise<Numbers[]> {
  const found = [];
  for (const id of await jointIds(tx, paper)) found.push(await numbersOf(tx, id));
  return found.filter((numbers) => numbers !== null);
}

/** Has these cases follow another one, or nobody. */
export async function setHandledWith(tx: Tx, ids: readonly string[], leadId: string | null): Promise<void> {
  if (ids.length > 0) await tx.db.updateTable('suggestion').set({ handledWith: leadId, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', 'in', [...ids]).execute();
}

/** The letters to the deputies of the cases that follow, where this is the leading case's first answer: the same words under other numbers. */
export const jointLetters = (tx: Tx, replyId: string): Promise<{ suggestionId: string; replyId: string }[]> =>
  tx.db.selectFrom('suggestionReply as lead').innerJoin('suggestion as follower', (join) => join.onRef('follower.tenantId', '=', 'lead.tenantId').onRef('follower.handledWith', '=', 'lead.suggestionId'))
    .innerJoin('suggestionReply as reply', (join) => join.onRef('reply.tenantId', '=', 'lead.tenantId').onRef('reply.suggestionId', '=', 'follower.id').onRef('reply.officeId', '=', 'lead.officeId').onRef('reply.round', '=', 'lead.round'))
    .select(['follower.id as suggestionId', 'reply.id as replyId']).where('lead.tenantId', '=', tx.tenantId).where('lead.id', '=', replyId).where('lead.round', '=', 1).orderBy('follower.id').execute();
