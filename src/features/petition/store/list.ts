import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { addMonths } from '#kernel/dates.ts';
import { atPlace } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { Kind, Source, Stage, ToldWay, barGrounds, groups } from '../rules.ts';
import type { Petition } from '../rules/petition.ts';
import { organDue, owesBelow, ownDue, petitions, visibleTo, waits } from '../store.ts';

/** A matter with what a list shows of it. */
export interface ListRow extends Petition {
  readonly organ: string | null;
  readonly placeCode: string | null;
}

/** How a list is narrowed. */
export interface Filter {
  readonly group?: (typeof groups)[number] | 'waiting' | undefined;
  readonly kind?: Kind | undefined;
  readonly source?: Source | undefined;
  readonly year?: number | undefined;
  readonly search?: string | undefined;
}

const pageSize = 20;

const tests = (today: string) => ({
  toSort: sql<SqlBool>`petition.state in ('registered', 'objected')`, running: sql<SqlBool>`(petition.closed_at is null and petition.state not in ('registered', 'objected'))`,
  late: sql<SqlBool>`least(${ownDue}, ${organDue}) < ${today}`, done: sql<SqlBool>`petition.closed_at is not null`, waiting: waits(today), below: owesBelow,
});

function conditions(actor: Actor, today: string, { group, kind, source, year, search }: Filter) {
  return sql<SqlBool>`${sql.join([
    visibleTo(actor), ...(group ? [tests(today)[group]] : []), ...(kind ? [sql`petition.kind = ${kind}`] : []), ...(source ? [sql`petition.source = ${source}`] : []), ...(year ? [sql`petition.year = ${year}`] : []),
    ...(search ? [sql`strpos(petition.subject || petition.content || coalesce(petition.organ, '') || coalesce(petition.from_number, '') || coalesce(petition.system_number, ''), ${search}) > 0`] : []),
  ], sql` and `)}`;
}

const rows = (tx: Tx) => petitions(tx).select(['petition.organ', 'petition.placeCode']);

/** One page: what the congress owes soonest, then what the organs owe, then the newest. */
export async function list(tx: Tx, actor: Actor, filter: Filter, page: number, today: string): Promise<{ rows: ListRow[]; total: number }> {
  const all = tx.db.selectFrom('petition').select('petition.id').where('petition.tenantId', '=', tx.tenantId).where(conditions(actor, today, filter));
  const total = countedTo1001(all);
  const found = await rows(tx).where(conditions(actor, today, filter)).select(total.as('total'))
    .orderBy(sql`least(${ownDue}, ${organDue}) asc nulls last`).orderBy('petition.id', 'desc').limit(pageSize).offset((page - 1) * pageSize).execute();
  return { rows: found as unknown as ListRow[], total: await totalOf(tx, found, total) };
}

/** How many stand in each group, and the years there are. */
export async function groupCounts(tx: Tx, actor: Actor, today: string): Promise<{ counts: { toSort: number; running: number; below: number; late: number; done: number; all: number }; years: number[] }> {
  const by = tests(today);
  const found = await sql<{ toSort: number; running: number; below: number; late: number; done: number; all: number; years: number[] | null }>`select count(*) filter (where ${by.toSort}) as to_sort, count(*) filter (where ${by.running}) as running, count(*) filter (where ${by.below}) as below,
      count(*) filter (where ${by.late}) as late, count(*) filter (where ${by.done}) as done, count(*) as all, array_agg(distinct petition.year) as years
    from petition where petition.tenant_id = ${tx.tenantId} and ${visibleTo(actor)}`.execute(tx.db);
  const { years, ...counts } = found.rows[0] ?? { toSort: 0, running: 0, below: 0, late: 0, done: 0, all: 0, years: null };
  return { counts, years: [...(years ?? [])].sort((a, b) => b - a) };
}

/** One matter as a list shows it, where this actor may see it. */
export const listed = async (tx: Tx, actor: Actor, id: string): Promise<ListRow | null> =>
  ((await rows(tx).where(visibleTo(actor)).where('petition.id', '=', id).executeTakeFirst()) as unknown as ListRow | undefined) ?? null;

interface Facts { content: string; headCount: number | null; fromBody: string | null; fromNumber: string | null; systemNumber: string | null; toldWay: ToldWay | null; answer: string | null; reportWords: string | null; reportReturnedWords: string | null; opinionId: string | null; enteredBy: string | null; enteredOn: string }
interface StageLine { stage: Stage; body: string | null; beganOn: string; dueOn: string; isExtended: boolean; endedOn: string | null; outcome: string | null }
interface BarredLine { personId: string; ground: (typeof barGrounds)[number]; since: string }

/** What only the page of one matter shows. */
export async function partsOf({ db, tenantId }: Tx, petitionId: string) {
  return {
    facts: await db.selectFrom('petition').select(['content', 'headCount', 'fromBody', 'fromNumber', 'systemNumber', 'toldWay', 'answer', 'reportWords', 'reportReturnedWords', 'opinionId', 'enteredBy', 'enteredOn']).where('tenantId', '=', tenantId).where('id', '=', petitionId).executeTakeFirstOrThrow() as Facts,
    stages: await db.selectFrom('petitionStage').select(['stage', 'body', 'beganOn', 'dueOn', 'isExtended', 'endedOn', 'outcome']).where('tenantId', '=', tenantId).where('petitionId', '=', petitionId).orderBy('beganOn').orderBy('id').execute() as StageLine[],
    barred: await db.selectFrom('petitionBarred').select(['personId', 'ground', 'since']).where('tenantId', '=', tenantId).where('petitionId', '=', petitionId).orderBy('since').execute() as BarredLine[],
    events: await db.selectFrom('petitionEvent').select(['doneOn', 'verb', 'personId', 'words']).where('tenantId', '=', tenantId).where('petitionId', '=', petitionId).orderBy('id').limit(200).execute(),
  };
}

/** Months back within which the same person or village counts as coming again. */
const monthsBack = 24;

/** Others of the same petitioner or the same village within two years, newest first. */
export const alike = async (tx: Tx, actor: Actor, row: ListRow): Promise<(Petition & { samePetitioner: boolean })[]> => {
  const sameName = sql<boolean>`exists (select from petition_contact mine join petition_contact theirs on theirs.tenant_id = mine.tenant_id and theirs.name_index = mine.name_index
    where mine.tenant_id = ${tx.tenantId} and mine.petition_id = ${row.id} and theirs.petition_id = petition.id)`;
  return (await petitions(tx).select(sameName.as('samePetitioner')).where(visibleTo(actor)).where('petition.id', '!=', row.id).where('petition.state', '!=', 'void').where('petition.receivedOn', '>=', addMonths(row.receivedOn, -monthsBack))
    .where(row.placeCode === null ? sameName : sql<boolean>`(${atPlace('petition.place_code', row.placeCode)} or ${sameName})`).orderBy('petition.receivedOn', 'desc').orderBy('petition.id', 'desc').limit(10).execute()) as unknown as (Petition & { samePetitioner: boolean })[];
};
