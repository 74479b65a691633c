import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { soonUntil } from '#kernel/deadline.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type State, openStates, owedStates } from '../rules.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { isUnnamedTo, promises, visibleTo, waitsFor } from '../store.ts';
import { standsFor } from './cases.ts';

/** A promise with what a list shows of it. */
export interface ListRow extends PromiseMade {
  readonly officeName: string;
  readonly termNumber: number | null;
  readonly sittingNumber: number | null;
  readonly number: number | null;
}

/** How a list is narrowed; the year is that in which it was promised. */
export interface Filter {
  readonly year?: number | undefined;
  readonly officeId?: string | undefined;
  readonly state?: string | undefined;
  readonly group?: 'open' | 'late' | 'waiting' | 'done' | undefined;
  /** `byDay`: what a promise is called that its reply’s day alone made, by the title of its case. */
  readonly search?: { readonly words: string; readonly byDay: string } | undefined;
}

const pageSize = 20;

const rows = (tx: Tx) => promises(tx)
  .leftJoin('term', (join) => join.onRef('term.tenantId', '=', 'suggestion.tenantId').onRef('term.id', '=', 'suggestion.termId'))
  .leftJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'suggestion.tenantId').onRef('sitting.id', '=', 'suggestion.sittingId'))
  .select(['office.name as officeName', 'term.number as termNumber', 'sitting.number as sittingNumber', 'suggestion.number']);

const isOpen = sql<SqlBool>`promise.state in (${sql.join([...openStates])})`;
const groups = (actor: Actor, today: string) => ({
  open: isOpen, late: sql<SqlBool>`promise.clock_on < ${today}::date`, waiting: waitsFor(actor, today, soonUntil(today)), done: sql<SqlBool>`promise.state = 'kept'`,
});

/** It is found by what its reader may read: the title of a case that is not named to him is no word of it. */
function isFound(actor: Actor, { words, byDay }: NonNullable<Filter['search']>) {
  const [before = '', after = ''] = byDay.split('{title}');
  const isByDay = sql<SqlBool>`(starts_with(promise.what, ${before}) and right(promise.what, ${sql.lit(after.length)}) = ${after})`;
  return sql<SqlBool>`(case when ${isUnnamedTo(actor)} then not ${isByDay} and strpos(promise.what, ${words}) > 0 else strpos(promise.what, ${words}) > 0 or strpos(suggestion.title, ${words}) > 0 end)`;
}

function narrowed(actor: Actor, { year, officeId, state, search }: Filter) {
  return [
    ...(year ? [sql<SqlBool>`promise.made_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`] : []),
    ...(officeId ? [sql<SqlBool>`promise.office_id = ${officeId}`] : []), ...(state ? [sql<SqlBool>`promise.state = ${state}`] : []),
    ...(search ? [isFound(actor, search)] : []),
  ];
}

/** One page: what runs out first stands first, what has ended last. */
export async function list(tx: Tx, actor: Actor, filter: Filter, page: number, today: string, size = pageSize): Promise<{ rows: ListRow[]; total: number }> {
  const all = [sql<SqlBool>`${visibleTo(actor)}`, ...narrowed(actor, filter), ...(filter.group ? [groups(actor, today)[filter.group]] : [])];
  const found = rows(tx).where((test) => test.and(all));
  const total = countedTo1001(promises(tx).where((test) => test.and(all)));
  const answer = await found.select(total.as('total')).orderBy(sql`promise.clock_on asc nulls last`).orderBy('promise.id', 'desc').limit(size).offset((page - 1) * size).execute();
  return { rows: answer as unknown as ListRow[], total: await totalOf(tx, answer, total) };
}

/** How many stand in each group, under the same filters. */
export async function groupCounts(tx: Tx, actor: Actor, filter: Filter, today: string): Promise<{ open: number; late: number; waiting: number; done: number; all: number }> {
  const by = groups(actor, today);
  const test = sql.join([sql<SqlBool>`promise.tenant_id = ${tx.tenantId}`, sql<SqlBool>`${visibleTo(actor)}`, ...narrowed(actor, filter)], sql` and `);
  const { rows: [counts] } = await sql<{ open: number; late: number; waiting: number; done: number; all: number }>`select count(*) filter (where ${by.open}) as open, count(*) filter (where ${by.late}) as late,
      count(*) filter (where ${by.waiting}) as waiting, count(*) filter (where ${by.done}) as done, count(*) as all
    from promise join suggestion on suggestion.tenant_id = promise.tenant_id and suggestion.id = promise.suggestion_id
    join office on office.tenant_id = promise.tenant_id and office.id = promise.office_id where ${test}`.execute(tx.db);
  return counts ?? { open: 0, late: 0, waiting: 0, done: 0, all: 0 };
}

/** What was made in one year and what became of it; drafts and what is void were never made. */
export interface MadeInYear {
  readonly count: number;
  readonly kept: number;
  readonly claimed: number;
  readonly running: number;
  readonly late: number;
  readonly slipped: number;
  readonly notYet: number;
}

/** Counted of all that this actor may see. */
export async function madeIn(tx: Tx, actor: Actor, year: number, today: string): Promise<MadeInYear> {
  const owed = sql<SqlBool>`promise.state in (${sql.join([...owedStates])})`;
  const tests = sql.join([sql<SqlBool>`promise.tenant_id = ${tx.tenantId}`, sql<SqlBool>`promise.state not in ('drafted', 'void')`, sql<SqlBool>`${visibleTo(actor)}`, ...narrowed(actor, { year })], sql` and `);
  const { rows: [counts] } = await sql<MadeInYear>`select count(*) as count, count(*) filter (where promise.state = 'kept') as kept, count(*) filter (where promise.state = 'claimed') as claimed,
      count(*) filter (where ${owed}) as running, count(*) filter (where ${owed} and promise.due_on < ${today}::date) as late, count(*) filter (where promise.slip_count > 0) as slipped,
      count(*) filter (where promise.state = 'notYet') as not_yet
    from promise join suggestion on suggestion.tenant_id = promise.tenant_id and suggestion.id = promise.suggestion_id where ${tests}`.execute(tx.db);
  return counts ?? { count: 0, kept: 0, claimed: 0, running: 0, late: 0, slipped: 0, notYet: 0 };
}

/** What there is to narrow by: the years in which something was promised and the offices that owe, as far as this actor sees them. */
export async function choices(tx: Tx, actor: Actor): Promise<{ years: number[]; offices: { id: string; name: string }[] }> {
  const { rows: [found] } = await sql<{ years: number[]; offices: { id: string; name: string }[] }>`with seen as (
      select extract(year from promise.made_on)::int as year, office.id, office.name
      from promise join suggestion on suggestion.tenant_id = promise.tenant_id and suggestion.id = promise.suggestion_id
      join office on office.tenant_id = promise.tenant_id and office.id = promise.office_id
      where promise.tenant_id = ${tx.tenantId} and ${visibleTo(actor)})
    select coalesce((select json_agg(y.year order by y.year desc) from (select distinct year from seen where year is not null) y), '[]'::json) as years,
      coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name) from (select distinct id, name from seen) o), '[]'::json) as offices`.execute(tx.db);
  return found ?? { years: [], offices: [] };
}

/** One promise, or all of a suggestion, as far as this actor may see them. */
export const listed = async (tx: Tx, actor: Actor, by: { id: string } | { suggestionId: string }): Promise<ListRow[]> =>
  (await rows(tx).where(sql<boolean>`${visibleTo(actor)}`).where('id' in by ? sql<boolean>`promise.id = ${by.id}` : standsFor(by.suggestionId))
    .orderBy('promise.firstDueOn').orderBy('promise.id').limit(60).execute()) as unknown as ListRow[];

/** Every promise whose clock is near or past, and those whose deputy has not said yet; for the job that reminds. */
export const running = async (tx: Tx, until: string): Promise<PromiseMade[]> =>
  (await promises(tx).where((test) => test.or([test('promise.clockOn', '<=', until), test.and([test('promise.state', '=', 'kept'), test('promise.answerDueOn', '<=', until)])])).orderBy('promise.id').execute()) as unknown as PromiseMade[];

/** Promises an office still owes. */
export const openAt = async (tx: Tx, officeId: string): Promise<PromiseMade[]> =>
  (await promises(tx).where('promise.officeId', '=', officeId).where(isOpen).orderBy('promise.id').forUpdate('promise').execute()) as unknown as PromiseMade[];

/** All of a suggestion that have not ended, locked. */
export const openOf = (tx: Tx, suggestionId: string): Promise<PromiseMade[]> => ofStates(tx, suggestionId, ['drafted', ...openStates]);
/** The same with those that were kept. */
export const standingOf = (tx: Tx, suggestionId: string): Promise<PromiseMade[]> => ofStates(tx, suggestionId, ['drafted', ...openStates, 'kept']);
const ofStates = async (tx: Tx, suggestionId: string, states: readonly State[]): Promise<PromiseMade[]> =>
  (await promises(tx).where(standsFor(suggestionId)).where('promise.state', 'in', [...states]).orderBy('promise.id').forUpdate('promise').execute()) as unknown as PromiseMade[];

/** What was promised about the opinion of this receipt. */
export const ofReceipt = async (tx: Tx, actor: Actor): Promise<ListRow[]> =>
  (await rows(tx).where(sql<boolean>`${visibleTo(actor)}`).where('promise.state', '!=', 'void').orderBy('promise.firstDueOn').orderBy('promise.id').limit(20).execute()) as unknown as ListRow[];
