import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { visibleTo } from '../store.ts';

/** What a sample is drawn from: handed in within these days, of a kind, with an office. */
export interface SampleScope {
  readonly fromOn: string;
  readonly toOn: string;
  readonly kind?: string | undefined;
  readonly officeId?: string | undefined;
}

/** Everything with a number within the scope, whatever became of it: a sample leaves nothing out. */
export const numberedWithin = async (tx: Tx, actor: Actor, { fromOn, toOn, kind, officeId }: SampleScope, most: number) =>
  (await tx.db.selectFrom('suggestion')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'suggestion.tenantId').onRef('term.id', '=', 'suggestion.termId'))
    .leftJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'suggestion.tenantId').onRef('sitting.id', '=', 'suggestion.sittingId'))
    .select(['suggestion.id', 'term.number as termNumber', 'sitting.number as sittingNumber', 'suggestion.number']).where('suggestion.tenantId', '=', tx.tenantId).where(visibleTo(actor))
    .where('suggestion.number', 'is not', null).where('suggestion.submittedOn', '>=', fromOn).where('suggestion.submittedOn', '<=', toOn)
    .where(kind === undefined ? sql<SqlBool>`true` : sql<SqlBool>`suggestion.kind = ${kind}`)
    .where(officeId === undefined ? sql<SqlBool>`true` : sql<SqlBool>`exists (select from suggestion_assignment a where a.tenant_id = suggestion.tenant_id and a.suggestion_id = suggestion.id and a.office_id = ${officeId})`)
    .orderBy('suggestion.id').limit(most).execute()).map((row) => ({ ...row, number: row.number ?? 0 }));

/** When each was handed in and when it was entered; of its steps, how many were entered after their day, and by how many days at most. */
export const entriesOf = (tx: Tx, ids: readonly string[]) =>
  tx.db.selectFrom('suggestion').select(['suggestion.id', 'submittedOn', sql<Date>`coalesce(late_entered_at, submitted_at, created_at)`.as('enteredAt')])
    .select([
      sql<number>`(select count(*) from suggestion_event e where e.tenant_id = suggestion.tenant_id and e.suggestion_id = suggestion.id and (e.at at time zone 'Asia/Shanghai')::date > e.done_on)::int`.as('lateSteps'),
      sql<number>`coalesce((select max((e.at at time zone 'Asia/Shanghai')::date - e.done_on) from suggestion_event e where e.tenant_id = suggestion.tenant_id and e.suggestion_id = suggestion.id), 0)::int`.as('mostDays'),
    ]).where('suggestion.tenantId', '=', tx.tenantId).where('suggestion.id', 'in', [...ids]).execute();
