import { type Expression, type Insertable, type SqlBool, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { type Actor, has, officesOf } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Half, type Line, type RemarkKind, type State, most, readsTables, shownStates } from './rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** The tables this actor may see, as a condition of every list: the same as policy.see says of one. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  if (readsTables(actor)) return sql<SqlBool>`true`;
  const shown = sql<SqlBool>`office_table.state in (${sql.join(shownStates.map((state) => sql.lit(state)))})`;
  if (has(actor, 'governmentOffice')) return shown;
  const own = officesOf(actor);
  return own.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`${shown} and exists (select from office_table_line l where l.tenant_id = office_table.tenant_id and l.table_id = office_table.id and l.revision = office_table.revision and l.office_id in (${sql.join(own)}))`;
}

const columns = ['id', 'version', 'year', 'fromOn', 'toOn', 'revision', 'countedOn', 'preparedBy', 'shownOn', 'untilOn', 'agreedOn', 'publishedOn', 'withdrawnOn', 'endedWords'] as const;
const tables = (tx: Tx) => tx.db.selectFrom('officeTable').select(columns)
  .select([sql<State>`state`.as('state'), sql<Half>`half`.as('half'),
    sql<number>`(select count(*)::int from office_table_remark r where r.tenant_id = office_table.tenant_id and r.table_id = office_table.id and r.kind = 'mistake' and r.answered_on is null)`.as('openMistakes'),
    sql<string[]>`(select coalesce(json_agg(l.office_id), '[]'::json) from office_table_line l where l.tenant_id = office_table.tenant_id and l.table_id = office_table.id and l.revision = office_table.revision)`.as('officeIds')])
  .where('tenantId', '=', tx.tenantId);
/** A table with everything but its lines. */
export type TableRow = Awaited<ReturnType<typeof list>>[number];

/** One table, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<TableRow | null> {
  const query = tables(tx).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The tables this actor may see, the newest first. */
export const list = (tx: Tx, actor: Actor) => tables(tx).where(visibleTo(actor)).orderBy('id', 'desc').limit(100).execute();

/** Those that wait for somebody: counted, or shown and not yet published. */
export const openOnes = (tx: Tx, actor: Actor) => tables(tx).where(visibleTo(actor)).where('state', 'in', ['prepared', 'shown']).orderBy('id').limit(20).execute();

/** Is there a table of the span that stands? */
export const standing = async (tx: Tx, year: number, half: Half): Promise<boolean> =>
  (await tx.db.selectFrom('officeTable').select('id').where('tenantId', '=', tx.tenantId).where('year', '=', year).where('half', '=', half).where('state', 'in', ['prepared', 'shown', 'published']).executeTakeFirst()) !== undefined;

/** What everybody may read, or could, the newest first. */
export const publishedOnes = (tx: Tx) => tables(tx).where('state', 'in', ['published', 'withdrawn']).orderBy('publishedOn', 'desc').orderBy('id', 'desc').limit(60).execute();

/** The lines of one count. */
export const linesOf = (tx: Tx, tableId: string, revision: number): Promise<Line[]> =>
  tx.db.selectFrom('officeTableLine').select(['officeId', 'officeName', 'dueCount', 'keptCount', 'inTimeCount', 'lateCount', 'putOffCount', 'claimedCount', 'notYetCount', 'markedCount', 'satisfiedCount'])
    .where('tenantId', '=', tx.tenantId).where('tableId', '=', tableId).where('revision', '=', revision).orderBy('officeId').limit(most.lines).execute();

/** What was said of its lines, as it came. */
export const remarksOf = (tx: Tx, tableId: string) =>
  tx.db.selectFrom('officeTableRemark').select(['id', 'officeId', sql<RemarkKind>`kind`.as('kind'), 'words', 'saidBy', 'saidOn', 'answerWords', 'answeredOn', 'printed'])
    .where('tenantId', '=', tx.tenantId).where('tableId', '=', tableId).orderBy('id').limit(most.remarks).execute();

/** Keeps a new table. */
export const insert = (tx: Tx, row: Row<'officeTable'>) => tx.db.insertInto('officeTable').values({ tenantId: tx.tenantId, ...row }).execute();

/** Keeps the lines of a count; what was counted before stays. */
export const insertLines = (tx: Tx, tableId: string, revision: number, lines: readonly Line[]) =>
  tx.db.insertInto('officeTableLine').values(lines.map((line) => ({ tenantId: tx.tenantId, tableId, revision, ...line }))).execute();

/** Changes columns of a table and moves its version on. */
export const update = (tx: Tx, id: string, change: Omit<Updateable<DB['officeTable']>, 'tenantId' | 'id' | 'version'>) =>
  tx.db.updateTable('officeTable').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Keeps what was said of a line. */
export const insertRemark = (tx: Tx, row: Row<'officeTableRemark'>) => tx.db.insertInto('officeTableRemark').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes columns of a remark. */
export const updateRemark = (tx: Tx, id: string, change: Omit<Updateable<DB['officeTableRemark']>, 'tenantId' | 'id'>) =>
  tx.db.updateTable('officeTableRemark').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();
