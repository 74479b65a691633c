import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, officesOf } from '#kernel/actor.ts';
import { soonUntil } from '#kernel/deadline.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Kind, type Mark, type Topic, type WithholdGround, workStates } from '../rules.ts';
import { readsAll } from '../rules/readers.ts';
import type { Letter } from '../rules/reply-classes.ts';
import { awaitsChair, visibleTo } from '../store.ts';

/** How many there are under each lamp. */
export interface LampCounts {
  readonly late: number;
  readonly soon: number;
  readonly ok: number;
}

/** Everything with a clock, by its lamp. */
export async function lampCounts(tx: Tx, actor: Actor, today: string): Promise<LampCounts> {
  const { rows } = await sql<LampCounts>`select count(*) filter (where clock_on < ${today}) as late, count(*) filter (where clock_on between ${today} and ${soonUntil(today)}) as soon,
    count(*) filter (where clock_on > ${soonUntil(today)}) as ok from suggestion where suggestion.tenant_id = ${tx.tenantId} and clock_on is not null and ${visibleTo(actor)}`.execute(tx.db);
  return rows[0] ?? { late: 0, soon: 0, ok: 0 };
}

/** How many wait for the chair to decide. */
export async function decisionCount(tx: Tx): Promise<number> {
  const { count } = await tx.db.selectFrom('suggestion').select((row) => row.fn.countAll<number>().as('count')).where('suggestion.tenantId', '=', tx.tenantId).where(awaitsChair(tx.tenantId)).executeTakeFirstOrThrow();
  return count;
}

/** What each office owes; an officer sees the own offices. The states stand in the statement itself: so the planner knows how few are in them. */
export async function officeCounts(tx: Tx, actor: Actor, today: string): Promise<{ id: string; name: string; open: number; soon: number; late: number }[]> {
  const own = readsAll(actor) ? sql<SqlBool>`true` : officesOf(actor).length > 0 ? sql<SqlBool>`a.office_id in (${sql.join(officesOf(actor))})` : sql<SqlBool>`false`;
  const { rows } = await sql<{ id: string; name: string; open: number; soon: number; late: number }>`select o.id, o.name, count(*) as open,
      count(*) filter (where s.due_on between ${today} and ${soonUntil(today)}) as soon, count(*) filter (where s.due_on < ${today}) as late
    from suggestion_assignment a
    join suggestion s on s.tenant_id = a.tenant_id and s.id = a.suggestion_id
    join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
    where a.tenant_id = ${tx.tenantId} and a.state in ('assigned', 'accepted', 'returnAsked') and a.role <> 'co' and a.answered_round < s.round
      and s.state in (${sql.join(workStates.map((state) => sql.lit(state)))}) and ${own}
    group by o.id, o.name order by late desc, soon desc, o.name limit 100`.execute(tx.db);
  return rows;
}

type Totals = Readonly<Record<Mark, number>>;
interface MarkRow {
  readonly officeId: string;
  readonly officeName: string;
  readonly answered: number;
  readonly marked: number;
  readonly attitude: Totals;
  readonly result: Totals;
}

const totalsOf = (column: 'attitude' | 'result') => sql.raw(`json_build_object('satisfied', count(*) filter (where shown and ${column} = 'satisfied'),
  'basicallySatisfied', count(*) filter (where shown and ${column} = 'basicallySatisfied'), 'dissatisfied', count(*) filter (where shown and ${column} = 'dissatisfied'))`);

/** Each word of a deputy in the order in which it came: the form, and what it was changed to; both count by the day on which the form was filled in. */
const wordsSaid = (tenantId: string, fromOn: RawBuilder<unknown>, toOn: RawBuilder<unknown>) => sql`select p.id, p.id as form_id, p.suggestion_id, p.round, p.attitude, p.result from suggestion_appraisal p
    where p.tenant_id = ${tenantId} and p.filled_on between ${fromOn} and ${toOn}
  union all select c.id, p.id, p.suggestion_id, p.round, c.attitude, c.result from suggestion_appraisal_change c
    join suggestion_appraisal p on p.tenant_id = c.tenant_id and p.id = c.appraisal_id where c.tenant_id = ${tenantId} and p.filled_on between ${fromOn} and ${toOn}`;

/**
 * What deputies' forms of a span of days say of each office. With `step` 3 words are let out three at a time, in the order they
 * came in, a changed word like any other: whoever compares two totals learns the sum of three, never one deputy's word.
 */
export async function markTotals(tx: Tx, { fromOn, toOn }: { fromOn: string; toOn: string }, step: number, officeIds: readonly string[] | null): Promise<MarkRow[]> {
  const own = officeIds === null ? sql<SqlBool>`true` : sql<SqlBool>`o.id = any(${officeIds}::uuid[])`;
  const { rows } = await sql<MarkRow>`with said as (${wordsSaid(tx.tenantId, sql`${fromOn}::date`, sql`${toOn}::date`)}),
    form as (
      select a.office_id, s.id, s.form_id, s.attitude, s.result, row_number() over mine <= count(*) over whole - count(*) over whole % ${step}::int as let_out
      from said s
      join suggestion_assignment a on a.tenant_id = ${tx.tenantId} and a.suggestion_id = s.suggestion_id and a.role <> 'co' and a.answered_round >= s.round
        and a.state in ('assigned', 'accepted', 'returnAsked')
      window mine as (partition by a.office_id order by s.id), whole as (partition by a.office_id)),
    last as (select *, let_out and row_number() over (partition by office_id, form_id, let_out order by id desc) = 1 as shown from form),
    total as (select office_id, count(*) filter (where shown) as marked, ${totalsOf('attitude')} as attitude, ${totalsOf('result')} as result from last group by office_id)
    select o.id as office_id, o.name as office_name, (select count(distinct r.suggestion_id) from suggestion_reply r where r.tenant_id = o.tenant_id and r.office_id = o.id and r.state = 'issued'
        and r.issued_on between ${fromOn}::date and ${toOn}::date) as answered,
      coalesce(t.marked, 0) as marked, t.attitude, t.result
    from office o left join total t on t.office_id = o.id
    where o.tenant_id = ${tx.tenantId} and ${own} order by o.name limit 200`.execute(tx.db);
  return rows.filter(({ answered, marked }) => answered > 0 || marked > 0);
}

/** The forms of a whole town's year, let out in steps. */
export async function townMarks(tx: Tx, year: number, step: number): Promise<{ marked: number; result: Totals }> {
  const { rows } = await sql<{ marked: number; result: Totals }>`with said as (${wordsSaid(tx.tenantId, sql`make_date(${year}::int, 1, 1)`, sql`make_date(${year}::int, 12, 31)`)}),
    form as (select *, row_number() over (order by id) <= count(*) over () - count(*) over () % ${step}::int as let_out from said),
    last as (select *, let_out and row_number() over (partition by form_id, let_out order by id desc) = 1 as shown from form)
    select count(*) filter (where shown) as marked, ${totalsOf('result')} as result from last`.execute(tx.db);
  return rows[0] ?? { marked: 0, result: { satisfied: 0, basicallySatisfied: 0, dissatisfied: 0 } };
}

/** Counts of one year's suggestions, by the year in which they were handed in. */
export interface YearFigures {
  readonly accepted: number;
  readonly answered: number;
  readonly inTime: number;
  readonly handling: number;
  readonly closed: number;
  readonly published: number;
  readonly withheld: number;
  readonly medianDays: number | null;
  readonly letters: readonly { letter: Letter; count: number }[];
  readonly kinds: readonly { kind: Kind; count: number }[];
  /** Of what was announced in the year as withheld. */
  readonly grounds: readonly { ground: WithholdGround; count: number }[];
  readonly topics: readonly { topic: Topic; count: number }[];
}

/** The figures of a year; withdrawn and void ones are not counted. */
export async function yearFigures(tx: Tx, year: number): Promise<YearFigures> {
  const { rows } = await sql<YearFigures>`with paper as (
      select s.state, s.kind, s.topic, s.closed_on, s.first_answered_on as first_on, s.answered_late as late, s.answered_letter as letter, s.first_answered_on - s.assigned_on as days
      from suggestion s where s.tenant_id = ${tx.tenantId} and s.number is not null and s.state not in ('withdrawn', 'void')
        and s.submitted_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31))
    select count(*) as accepted, count(first_on) as answered, count(first_on) filter (where not late) as in_time, count(*) filter (where first_on is null) as handling,
      count(closed_on) as closed, count(*) filter (where state = 'published') as published, count(*) filter (where state = 'withheld') as withheld,
      round(percentile_cont(0.5) within group (order by days))::int as median_days,
      coalesce((select json_agg(json_build_object('letter', l.letter, 'count', l.many) order by l.letter) from (select letter, count(*) as many from paper where letter is not null group by letter) l), '[]'::json) as letters,
      coalesce((select json_agg(json_build_object('kind', k.kind, 'count', k.many) order by k.many desc, k.kind) from (select kind, count(*) as many from paper group by kind) k), '[]'::json) as kinds,
      coalesce((select json_agg(json_build_object('ground', w.ground, 'count', w.many) order by w.ground) from (select ground, count(*) as many from withheld_suggestion
        where tenant_id = ${tx.tenantId} and lifted_on is null and withheld_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31) group by ground) w), '[]'::json) as grounds,
      coalesce((select json_agg(json_build_object('topic', t.topic, 'count', t.many) order by t.many desc, t.topic) from (select topic, count(*) as many from paper group by topic) t), '[]'::json) as topics
    from paper`.execute(tx.db);
  return rows[0] ?? { accepted: 0, answered: 0, inTime: 0, handling: 0, closed: 0, published: 0, withheld: 0, medianDays: null, letters: [], kinds: [], grounds: [], topics: [] };
}

/** The years in which suggestions were accepted, the latest first: each is looked for in the index of days, none is counted. */
export async function yearsOf(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select y.year
    from (select generate_series(extract(year from max(submitted_on))::int, extract(year from min(submitted_on))::int, -1) as year from suggestion where tenant_id = ${tx.tenantId}) y
    cross join lateral (select from suggestion s where s.tenant_id = ${tx.tenantId} and s.number is not null and s.submitted_on between make_date(y.year, 1, 1) and make_date(y.year, 12, 31) limit 1) found limit 60`.execute(tx.db);
  return rows.map(({ year }) => year);
}
