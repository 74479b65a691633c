import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { visibleTo } from '../store.ts';

/** Made within these days, by a reply or at a meeting (`kind`), owed by an office. */
export interface SampleScope {
  readonly fromOn: string;
  readonly toOn: string;
  readonly kind?: string | undefined;
  readonly officeId?: string | undefined;
}

/** Every promise that was made within the scope, whatever became of it, with the number of its suggestion and its own place among the promises of that. */
export async function madeWithin(tx: Tx, actor: Actor, { fromOn, toOn, kind, officeId }: SampleScope, most: number) {
  const { rows } = await sql<{ id: string; termNumber: number | null; sittingNumber: number | null; number: number | null; place: number }>`select promise.id, term.number as "termNumber", sitting.number as "sittingNumber", suggestion.number,
      (select count(*) from promise o where o.tenant_id = promise.tenant_id and o.suggestion_id = promise.suggestion_id and o.id <= promise.id)::int as place
    from promise join suggestion on suggestion.tenant_id = promise.tenant_id and suggestion.id = promise.suggestion_id
    left join term on term.tenant_id = suggestion.tenant_id and term.id = suggestion.term_id left join sitting on sitting.tenant_id = suggestion.tenant_id and sitting.id = suggestion.sitting_id
    where promise.tenant_id = ${tx.tenantId} and ${visibleTo(actor)} and promise.state <> 'drafted' and promise.made_on between ${fromOn} and ${toOn}
      and ${kind === undefined ? sql<SqlBool>`true` : sql<SqlBool>`promise.source = ${kind}`} and ${officeId === undefined ? sql<SqlBool>`true` : sql<SqlBool>`promise.office_id = ${officeId}`}
    order by promise.id limit ${most}`.execute(tx.db);
  return rows;
}

const late = sql`(e.at at time zone 'Asia/Shanghai')::date - e.done_on`;

/** When each was entered, and how many of its steps were entered after their day, by how many days at most. */
export const entriesOf = (tx: Tx, ids: readonly string[]) =>
  tx.db.selectFrom('promise').select(['promise.id', 'promise.createdAt'])
    .select([
      sql<number>`(select count(*) from promise_event e where e.tenant_id = promise.tenant_id and e.promise_id = promise.id and ${late} > 0)::int`.as('lateSteps'),
      sql<number>`coalesce((select max(${late}) from promise_event e where e.tenant_id = promise.tenant_id and e.promise_id = promise.id), 0)::int`.as('mostDays'),
    ]).where('promise.tenantId', '=', tx.tenantId).where('promise.id', 'in', [...ids]).execute();
