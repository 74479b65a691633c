import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Answer, ArchivedLine } from '../rules.ts';
import { type DutyRow, visibleTo } from '../store.ts';

const openObjection = sql<string | null>`(select o.id from duty_objection o where o.tenant_id = duty.tenant_id and o.duty_id = duty.id and o.answered_at is null)`;

/** One line with what decides which verbs are possible; locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<ArchivedLine | null> {
  const query = tx.db.selectFrom('duty').select(['id', 'personId', 'kind', 'doneOn as on', 'title', 'refFeature', 'refId', 'enteredBy', sql<boolean>`withdrawn_at is not null`.as('struck'), openObjection.as('objectionId')]).where('duty.tenantId', '=', tx.tenantId).where('duty.id', '=', id);
  const row = await (lock ? query.forUpdate('duty') : query).executeTakeFirst();
  return row ? { ...row, version: 1 } : null;
}

/** An objection as it is shown with its line. */
export interface ObjectionRow {
  readonly words: string;
  readonly at: string;
  readonly answer: Answer | null;
  readonly answerWords: string | null;
  readonly answeredAt: string | null;
}

/** A line of the archive whole. */
export interface ArchiveRow extends DutyRow {
  readonly writerName: string | null;
  readonly withdrawnAt: Date | null;
  readonly strikeReason: string | null;
  readonly objectionId: string | null;
  readonly objections: readonly ObjectionRow[];
}

/** Whose archive, of which days, and of which kinds of acts (`not`: of all but these). */
export interface ArchiveFilter {
  readonly personId: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly kinds?: readonly string[] | undefined;
  readonly not?: readonly string[] | undefined;
}

const objections = sql<ObjectionRow[]>`coalesce((select json_agg(json_build_object('words', o.words, 'at', o.objected_at, 'answer', o.answer, 'answerWords', o.answer_words, 'answeredAt', o.answered_at) order by o.objected_at)
  from duty_objection o where o.tenant_id = duty.tenant_id and o.duty_id = duty.id), '[]'::json)`;

/** Lines of one person within days, latest first, what was struck out by hand or upon an objection too; what an act itself took back is gone with it. */
export async function archiveRows(tx: Tx, actor: Actor, { personId, fromOn, toOn, kinds, not }: ArchiveFilter, cut: { page: number; size: number; standingOnly?: boolean }): Promise<{ rows: ArchiveRow[]; total: number }> {
  let query = tx.db.selectFrom('duty')
    .leftJoin('person as writer', (join) => join.onRef('writer.tenantId', '=', 'duty.tenantId').onRef('writer.id', '=', 'duty.enteredBy'))
    .leftJoin('dutyStrike as strike', (join) => join.onRef('strike.tenantId', '=', 'duty.tenantId').onRef('strike.dutyId', '=', 'duty.id'))
    .select(['duty.id', 'duty.personId', 'duty.kind', 'duty.doneOn', 'duty.title', 'duty.refFeature', 'duty.refId', 'duty.enteredBy', 'duty.enteredAt', 'duty.withdrawnAt', 'duty.level', 'writer.name as writerName', 'strike.reason as strikeReason', objections.as('objections'), openObjection.as('objectionId'),
      sql<number>`count(*) over ()`.as('total')])
    .where('duty.tenantId', '=', tx.tenantId).where(visibleTo(actor)).where('duty.personId', '=', personId).where('duty.doneOn', '>=', fromOn).where('duty.doneOn', '<=', toOn)
    .where((is) => is.or([is('duty.withdrawnAt', 'is', null), ...(cut.standingOnly ? [] : [is('strike.dutyId', 'is not', null)])]))
    .orderBy('duty.doneOn', 'desc').orderBy('duty.id', 'desc').limit(cut.size).offset((cut.page - 1) * cut.size);
  if (kinds) query = query.where('duty.kind', '=', sql<string>`any(${sql.val(kinds)})`);
  if (not) query = query.where('duty.kind', '!=', sql<string>`all(${sql.val(not)})`);
  const rows = await query.execute();
  return { rows: rows as unknown as ArchiveRow[], total: rows[0]?.total ?? 0 };
}

/** Writes an objection. */
export const insertObjection = (tx: Tx, row: { id: string; dutyId: string; words: string; objectedBy: string; objectedAt: Date }) =>
  tx.db.insertInto('dutyObjection').values({ tenantId: tx.tenantId, ...row }).execute();

/** Writes what the office answered. */
export const answerObjection = (tx: Tx, id: string, change: { answer: Answer; answerWords: string; answeredBy: string | null; answeredAt: Date }) =>
  tx.db.updateTable('dutyObjection').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Strikes out a line by hand, with the reason. Where its act was taken back and told anew meanwhile, the new line of the same act goes with it. */
export async function strikeLine(tx: Tx, { id, personId, refFeature, refId, kind }: ArchivedLine, strike: { reason: string; struckBy: string; struckAt: Date }): Promise<void> {
  await tx.db.updateTable('duty').set({ withdrawnAt: strike.struckAt })
    .where('tenantId', '=', tx.tenantId).where('personId', '=', personId).where('refFeature', '=', refFeature).where('refId', '=', refId).where('kind', '=', kind).where('withdrawnAt', 'is', null).execute();
  await tx.db.insertInto('dutyStrike').values({ tenantId: tx.tenantId, dutyId: id, ...strike }).onConflict((conflict) => conflict.columns(['tenantId', 'dutyId']).doNothing()).execute();
}

/** Objections that wait for an answer, the oldest first; `total` counts all. */
export const waitingObjections = (tx: Tx, most: number) =>
  tx.db.selectFrom('dutyObjection').innerJoin('duty', (join) => join.onRef('duty.tenantId', '=', 'dutyObjection.tenantId').onRef('duty.id', '=', 'dutyObjection.dutyId'))
    .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'duty.tenantId').onRef('person.id', '=', 'duty.personId'))
    .select(['duty.id', 'duty.personId', 'person.name', 'duty.doneOn', 'duty.title', 'duty.kind', 'dutyObjection.words', 'dutyObjection.objectedAt', sql<number>`count(*) over ()`.as('total')])
    .where('dutyObjection.tenantId', '=', tx.tenantId).where('answeredAt', 'is', null).orderBy('objectedAt').limit(most).execute();
