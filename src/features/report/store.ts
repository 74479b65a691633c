import { type Expression, type Insertable, type SqlBool, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type State, readsReports } from './rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** The reports this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> => sql<SqlBool>`${sql.lit(readsReports(actor))}`;

const reports = (tx: Tx) => tx.db.selectFrom('yearlyReport')
  .select(['id', 'version', 'year', 'practice', 'problems', 'plans', 'sentBackWords', 'writtenBy', 'submittedOn', 'approvedOn', 'numberLabel', sql<State>`state`.as('state'), sql<object | null>`letter`.as('letter')])
  .where('tenantId', '=', tx.tenantId);
/** A report with the paper that was approved. */
export type ReportRow = Awaited<ReturnType<typeof list>>[number];

/** One report, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<ReportRow | null> {
  const query = reports(tx).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The reports this actor may see, the last year first and of a year the last first; nobody needs what was dropped. */
export const list = (tx: Tx, actor: Actor) => reports(tx).where(visibleTo(actor)).where('state', '<>', 'dropped').orderBy('year', 'desc').orderBy('id', 'desc').limit(100).execute();

/** The reports of a year that were approved, the last first. */
export const approvedOf = (tx: Tx, year: number) => reports(tx).where('year', '=', year).where('state', '=', 'approved').orderBy('id', 'desc').limit(20).execute();

/** Those that wait to be written on or approved. */
export const openOnes = (tx: Tx, actor: Actor) => reports(tx).where(visibleTo(actor)).where('state', 'in', ['draft', 'submitted']).orderBy('id').limit(20).execute();

/** Keeps a new report. */
export const insert = (tx: Tx, row: Row<'yearlyReport'>) => tx.db.insertInto('yearlyReport').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes columns of a report and moves its version on. */
export const update = (tx: Tx, id: string, change: Omit<Updateable<DB['yearlyReport']>, 'tenantId' | 'id' | 'version'>) =>
  tx.db.updateTable('yearlyReport').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();
