import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { Mark } from '../rules.ts';
import { visibleTo } from '../store.ts';
import { type ListRow, rows } from './list.ts';

/** What a register of suggestions is narrowed by: the days they were handed in, and whose they are. */
export interface RegisterScope {
  readonly fromOn: string;
  readonly toOn: string;
  readonly leadIds?: readonly string[] | undefined;
  readonly only?: string | undefined;
}

/** A suggestion with all that its card prints. */
export interface RegisterRow extends ListRow {
  readonly cosignerNames: string | null;
  readonly signer: string | null;
  readonly attitude: Mark | null;
  readonly result: Mark | null;
  readonly promisedOn: string | null;
  readonly lateEnteredAt: Date | null;
  readonly isPublished: boolean;
}

const ofCase = sql`x.tenant_id = suggestion.tenant_id and x.suggestion_id = suggestion.id`;
/** Of the last reply that went out. */
const lastReply = (column: 'signer' | 'promised_on') => sql`(select ${sql.ref(`x.${column}`)} from suggestion_reply x where ${ofCase} and x.state = 'issued' order by x.round desc limit 1)`;
/** Of the last form, as the deputy has it now: he may have changed it once. */
const lastMark = (column: 'attitude' | 'result') => sql`(select coalesce(${sql.ref(`c.${column}`)}, ${sql.ref(`x.${column}`)}) from suggestion_appraisal x left join suggestion_appraisal_change c on c.tenant_id = x.tenant_id and c.appraisal_id = x.id
  where ${ofCase} order by x.round desc limit 1)`;

/** A page of what was handed in, in the order of the days, in one statement. */
export async function registerRows(tx: Tx, actor: Actor, { fromOn, toOn, leadIds, only }: RegisterScope, today: string, page: number, size: number): Promise<{ rows: RegisterRow[]; total: number }> {
  const tests = sql<SqlBool>`${sql.join([
    sql`${visibleTo(actor)}`, sql`suggestion.submitted_on between ${fromOn}::date and ${toOn}::date`, sql`suggestion.state not in ('withdrawn', 'void')`,
    ...(leadIds ? [sql`suggestion.lead_person_id = any(${sql.val(leadIds)}::uuid[])`] : []), ...(only ? [sql`suggestion.id = ${only}`] : []),
  ], sql` and `)}`;
  const all = tx.db.selectFrom('suggestion').select('suggestion.id').where('suggestion.tenantId', '=', tx.tenantId).where(tests);
  const total = countedTo1001(all);
  const found = await rows(tx, actor, today).select([
    total.as('total'), 'suggestion.lateEnteredAt',
    sql<string | null>`(select string_agg(p.name, '、' order by p.name) from suggestion_cosigner c join person p on p.tenant_id = c.tenant_id and p.id = c.person_id where c.tenant_id = suggestion.tenant_id and c.suggestion_id = suggestion.id and c.state = 'confirmed' and c.person_id is distinct from suggestion.lead_person_id)`.as('cosignerNames'),
    sql<string | null>`${lastReply('signer')}`.as('signer'), sql<string | null>`${lastReply('promised_on')}`.as('promisedOn'),
    sql<Mark | null>`${lastMark('attitude')}`.as('attitude'), sql<Mark | null>`${lastMark('result')}`.as('result'),
    sql<boolean>`exists (select from published_suggestion p where p.tenant_id = suggestion.tenant_id and p.id = suggestion.id and p.hidden_on is null)`.as('isPublished'),
  ]).where('suggestion.id', 'in', all.orderBy('suggestion.submittedOn').orderBy('suggestion.id').limit(sql.lit(size)).offset((page - 1) * size)).orderBy('suggestion.submittedOn').orderBy('suggestion.id').execute();
  return { rows: found as RegisterRow[], total: await totalOf(tx, found, total) };
}
