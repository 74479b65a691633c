import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { State } from '../rules.ts';
import { notReport, visibleTo } from '../store.ts';
import type { SealedContact } from './contact.ts';
import { excerptSql } from './excerpt.ts';

/** What a sample is drawn from: received within these days, of a kind, with an office. */
export interface SampleScope {
  readonly fromOn: string;
  readonly toOn: string;
  readonly kind?: string | undefined;
  readonly officeId?: string | undefined;
}

/** Everything received within the scope, whatever became of it. Reports of wrongdoing are in no sample, nor is what waits in a flood. */
export const numberedWithin = (tx: Tx, actor: Actor, { fromOn, toOn, kind, officeId }: SampleScope, most: number): Promise<{ id: string; number: string }[]> => {
  const query = tx.db.selectFrom('opinion').select(['opinion.id', 'opinion.number']).where('opinion.tenantId', '=', tx.tenantId).where(visibleTo(actor)).where(notReport).where('opinion.forReview', '=', false)
    .where('opinion.receivedOn', '>=', fromOn).where('opinion.receivedOn', '<=', toOn).where(kind === undefined ? sql<SqlBool>`true` : sql<SqlBool>`opinion.kind = ${kind}`);
  return (officeId === undefined ? query : query.where('opinion.officeId', '=', officeId)).orderBy('opinion.id').limit(most).execute();
};

/** The drawn opinions, each in one line. */
export const sampled = async (tx: Tx, actor: Actor, ids: readonly string[]) =>
  (await tx.db.selectFrom('opinion').leftJoin('office', (join) => join.onRef('office.tenantId', '=', 'opinion.tenantId').onRef('office.id', '=', 'opinion.officeId'))
    .select(['opinion.id', 'opinion.state', 'opinion.kind', 'opinion.choice', 'opinion.receivedOn', 'opinion.createdAt', 'opinion.answerDueOn', 'opinion.answeredAt', 'office.name as officeName', excerptSql.as('excerpt')])
    .where('opinion.tenantId', '=', tx.tenantId).where('opinion.id', 'in', [...ids]).where(visibleTo(actor)).where(notReport).execute()).map((row) => ({ ...row, state: row.state as State }));

/** A resident who agreed to be called, as he lies in the table, and the case he stands behind. */
export interface CallRow extends SealedContact {
  readonly id: string;
  readonly number: string;
  readonly suggestionId: string | null;
}

/** Residents behind these cases who left a phone and agreed to be called back; those merged into them count too. */
export async function callable(tx: Tx, { suggestionIds, opinionIds }: { suggestionIds: readonly string[]; opinionIds: readonly string[] }, most: number): Promise<CallRow[]> {
  const behind = sql<SqlBool>`(opinion.id = any(${sql.val(opinionIds)}::uuid[]) or opinion.merged_into_id = any(${sql.val(opinionIds)}::uuid[]) or coalesce(opinion.suggestion_id, lead.suggestion_id) = any(${sql.val(suggestionIds)}::uuid[]))`;
  return tx.db.selectFrom('opinion')
    .innerJoin('opinionContact as reach', (join) => join.onRef('reach.tenantId', '=', 'opinion.tenantId').onRef('reach.opinionId', '=', 'opinion.id'))
    .leftJoin('opinion as lead', (join) => join.onRef('lead.tenantId', '=', 'opinion.tenantId').onRef('lead.id', '=', 'opinion.mergedIntoId'))
    .select(['opinion.id', 'opinion.number', sql<string | null>`coalesce(opinion.suggestion_id, lead.suggestion_id)`.as('suggestionId'), 'reach.nameSealed', 'reach.nameIndex', 'reach.phoneSealed', 'reach.phoneIndex', 'reach.addressSealed'])
    .where('opinion.tenantId', '=', tx.tenantId).where('opinion.consentCall', '=', true).where('opinion.state', '!=', 'void').where(notReport).where('reach.phoneSealed', 'is not', null).where(behind)
    .orderBy('opinion.id').limit(most).execute();
}
