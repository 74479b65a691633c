import { type SqlBool, sql } from 'kysely';
import type { Span } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { openStates, owedStates } from '../rules.ts';

/** How an office keeps what it promised. */
export interface KeepingRow {
  readonly officeId: string;
  readonly officeName: string;
  readonly due: number;
  readonly kept: number;
  readonly inTime: number;
  readonly slipped: number;
  /** Each of them is one of these: done; said to be done and not looked at; not possible yet; owed with its day gone by, or by a later day the presidium agreed to. */
  readonly claimed: number;
  readonly notYet: number;
  readonly late: number;
  readonly putOff: number;
}

/** Promises whose first day fell into the span, office by office in the order of names; those voided were never made. */
export async function keeping(tx: Tx, span: Span, today: string, officeIds: readonly string[] | null): Promise<KeepingRow[]> {
  const own = officeIds === null ? sql<SqlBool>`true` : sql<SqlBool>`o.id = any(${officeIds}::uuid[])`;
  const owed = sql<SqlBool>`p.state in (${sql.join([...owedStates])})`;
  const { rows } = await sql<KeepingRow>`select o.id as office_id, o.name as office_name, count(*) as due, count(*) filter (where p.state = 'kept') as kept,
      count(*) filter (where p.state = 'kept' and p.done_on <= p.first_due_on) as in_time, count(*) filter (where p.slip_count > 0) as slipped, count(*) filter (where p.state = 'notYet') as not_yet, count(*) filter (where p.state = 'claimed') as claimed,
      count(*) filter (where ${owed} and p.due_on < ${today}::date) as late, count(*) filter (where ${owed} and p.due_on >= ${today}::date) as put_off
    from promise p join office o on o.tenant_id = p.tenant_id and o.id = p.office_id
    where p.tenant_id = ${tx.tenantId} and p.state in ('kept', ${sql.join([...openStates])}) and p.first_due_on between ${span.fromOn}::date and ${span.toOn}::date and ${own}
    group by o.id, o.name order by o.name, o.id limit 200`.execute(tx.db);
  return rows;
}
