import { type Insertable, type SqlBool, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { Tx } from '#platform/db/connect.ts';
import { shownStandsFor } from './cases.ts';
import type { ShownRow } from './detail.ts';

type Frozen = Omit<Insertable<DB['publishedPromise']>, 'tenantId' | 'promiseId' | 'suggestionId' | 'hiddenOn' | 'hiddenGround'>;

/** Puts a promise before the public, or again with other words. */
export const show = (tx: Tx, promise: { id: string; suggestionId: string }, frozen: Frozen) =>
  tx.db.insertInto('publishedPromise').values({ tenantId: tx.tenantId, promiseId: promise.id, suggestionId: promise.suggestionId, ...frozen })
    .onConflict((conflict) => conflict.columns(['tenantId', 'promiseId']).doUpdateSet({ ...frozen, suggestionId: promise.suggestionId, hiddenOn: null, hiddenGround: null })).execute();

/** What was decided after they were checked; the words stay. */
export const follow = (tx: Tx, ids: readonly string[], frozen: Partial<Frozen>) =>
  tx.db.updateTable('publishedPromise').set(frozen).where('tenantId', '=', tx.tenantId).where('promiseId', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).where('hiddenOn', 'is', null).execute();

/** Takes it out of public sight. */
export const hide = (tx: Tx, id: string, hiddenOn: string, hiddenGround: string) =>
  tx.db.updateTable('publishedPromise').set({ hiddenOn, hiddenGround }).where('tenantId', '=', tx.tenantId).where('promiseId', '=', id).execute();

/** The words that are shown of a promise, and the case on whose page. */
export const shownAt = (tx: Tx, id: string) =>
  tx.db.selectFrom('publishedPromise').select(['suggestionId', 'what']).where('tenantId', '=', tx.tenantId).where('promiseId', '=', id).where('hiddenOn', 'is', null).executeTakeFirst();

/** Puts it on the page of another case, in the words that were checked. */
export const moveShown = (tx: Tx, id: string, suggestionId: string) =>
  tx.db.updateTable('publishedPromise').set({ suggestionId }).where('tenantId', '=', tx.tenantId).where('promiseId', '=', id).execute();

/** A shown promise with the public face of its suggestion. */
export interface PublicRow extends ShownRow {
  readonly title: string;
  readonly termNumber: number;
  readonly sittingNumber: number | null;
  readonly number: number;
}

/** How readers narrow the list. */
export interface PublicFilter {
  readonly year?: number | undefined;
  readonly state?: string | undefined;
  readonly officeName?: string | undefined;
  readonly late?: boolean | undefined;
}

const pageSize = 20;
const open = sql<SqlBool>`published_promise.state in ('running', 'extended', 'adjusted')`;

/** What stands on the page of a suggestion that is itself shown: whoever withholds the one withholds the other. */
const shown = (tx: Tx) => tx.db.selectFrom('publishedPromise')
  .innerJoin('publishedSuggestion as paper', (join) => join.onRef('paper.tenantId', '=', 'publishedPromise.tenantId').onRef('paper.id', '=', 'publishedPromise.suggestionId'))
  .selectAll('publishedPromise').select(['paper.title', 'paper.termNumber', 'paper.sittingNumber', 'paper.number'])
  .where('publishedPromise.tenantId', '=', tx.tenantId).where('publishedPromise.hiddenOn', 'is', null).where('paper.hiddenOn', 'is', null);

const narrowed = ({ year, state, officeName, late }: PublicFilter, today: string) => [
  ...(year ? [sql<SqlBool>`published_promise.made_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`] : []),
  ...(state ? [sql<SqlBool>`published_promise.state = ${state}`] : []), ...(officeName ? [sql<SqlBool>`published_promise.office_name = ${officeName}`] : []),
  ...(late ? [sql<SqlBool>`(${open} and published_promise.due_on < ${today}::date)`] : []),
];

/** One page of what is shown, the newest promise first. */
export async function listShown(tx: Tx, filter: PublicFilter, page: number, today: string): Promise<{ rows: PublicRow[]; total: number }> {
  const found = shown(tx).where((test) => test.and(narrowed(filter, today)));
  const total = countedTo1001(found);
  const rows = await found.select(total.as('total')).orderBy('publishedPromise.madeOn', 'desc').orderBy('publishedPromise.promiseId', 'desc').limit(pageSize).offset((page - 1) * pageSize).execute();
  return { rows: rows as unknown as PublicRow[], total: await totalOf(tx, rows, total) };
}

/** What is shown of one suggestion, be it as one of several joint cases: the same promise, beside its own name. */
export const shownOf = async (tx: Tx, suggestionId: string): Promise<PublicRow[]> =>
  (await tx.db.selectFrom('publishedPromise').innerJoin('publishedSuggestion as paper', (join) => join.onRef('paper.tenantId', '=', 'publishedPromise.tenantId').on('paper.id', '=', suggestionId))
    .selectAll('publishedPromise').select(['paper.title', 'paper.termNumber', 'paper.sittingNumber', 'paper.number', 'paper.id as suggestionId']).where('publishedPromise.tenantId', '=', tx.tenantId).where('publishedPromise.hiddenOn', 'is', null).where('paper.hiddenOn', 'is', null)
    .where(shownStandsFor(suggestionId)).orderBy('publishedPromise.firstDueOn').orderBy('publishedPromise.promiseId').limit(60).execute()) as unknown as PublicRow[];

/** How many are shown under each face, in a year or in all. */
export async function shownCounts(tx: Tx, year: number | undefined, today: string): Promise<{ open: number; kept: number; notYet: number }> {
  const counts = await shown(tx).where((test) => test.and(narrowed({ year }, today))).clearSelect().select([
    sql<number>`count(*) filter (where ${open})`.as('open'), sql<number>`count(*) filter (where published_promise.state = 'kept')`.as('kept'), sql<number>`count(*) filter (where published_promise.state = 'notYet')`.as('notYet'),
  ]).executeTakeFirst();
  return counts ?? { open: 0, kept: 0, notYet: 0 };
}

/** What the list can be narrowed by: only what there is something of. */
export async function shownChoices(tx: Tx): Promise<{ years: number[]; officeNames: string[] }> {
  const rows = await shown(tx).clearSelect().select([sql<number>`extract(year from published_promise.made_on)::int`.as('year'), 'publishedPromise.officeName']).distinct().execute();
  return { years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a), officeNames: [...new Set(rows.map(({ officeName }) => officeName))].sort() };
}
