import { type SqlBool, sql } from 'kysely';
import { type Span, yearSpan } from '#kernel/dates.ts';
import { type Actor, officesOf } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { isSoon } from '#platform/db/soon.ts';
import { type Kind, type Topic, type WithholdGround, meetingWays, workStates } from '../rules.ts';
import { readsAll } from '../rules/readers.ts';
import type { Letter } from '../rules/reply-classes.ts';
import type { Totals } from '../rules/totals.ts';
import { awaitsChair, standsAlone, visibleTo } from '../store.ts';
import { isAmber } from './amber.ts';

/** How many there are under each lamp. */
export interface LampCounts {
  readonly late: number;
  readonly soon: number;
  readonly ok: number;
}

/** Everything with a clock, by its lamp. */
export async function lampCounts(tx: Tx, actor: Actor, today: string): Promise<LampCounts> {
  const { rows } = await sql<LampCounts>`select count(*) filter (where clock_on < ${today}) as late, count(*) filter (where ${isAmber(today)}) as soon,
    count(*) filter (where clock_on >= ${today} and not ${isAmber(today)}) as ok from suggestion where suggestion.tenant_id = ${tx.tenantId} and clock_on is not null and ${standsAlone} and ${visibleTo(actor)}`.execute(tx.db);
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
      count(*) filter (where ${isSoon(sql`suggestion.due_on`, sql`suggestion.assigned_on`, today)}) as soon, count(*) filter (where suggestion.due_on < ${today}) as late
    from suggestion_assignment a
    join suggestion on suggestion.tenant_id = a.tenant_id and suggestion.id = a.suggestion_id
    join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
    where a.tenant_id = ${tx.tenantId} and a.state in ('assigned', 'accepted', 'returnAsked') and a.role <> 'co' and a.answered_round < suggestion.round
      and suggestion.state in (${sql.join(workStates.map((state) => sql.lit(state)))}) and ${standsAlone} and ${own}
    group by o.id, o.name order by late desc, soon desc, o.name limit 100`.execute(tx.db);
  return rows;
}

interface MarkRow {
  readonly officeId: string;
  readonly officeName: string;
  readonly answered: number;
  readonly marked: number;
  readonly attitude: Totals;
  readonly result: Totals;
}

const totalsOf = (column: 'attitude' | 'result') => sql.raw(`json_build_object('satisfied', count(*) filter (where ${column} = 'satisfied'),
  'basicallySatisfied', count(*) filter (where ${column} = 'basicallySatisfied'), 'dissatisfied', count(*) filter (where ${column} = 'dissatisfied'))`);

/**
 * The forms filled in within a span, each with the offices whose reply of that round it speaks of, whoever goes on with their work later.
 * Forms are let out `step` at a time in the order in which they came, and only beside forms on the same offices and with the same consent
 * to be shown; what is changed after its batch went out waits for as many changes. So a form is in one batch alone, of its offices and
 * of the town: whoever compares totals learns sums of whole batches.
 */
const wordsLetOut = (tenantId: string, { fromOn, toOn }: Span, step: number, byOffice: boolean) => sql`form as (
    select p.id, p.attitude, p.result, p.show_grade, a.office_ids, c.id as change_id, c.attitude as new_attitude, c.result as new_result, (row_number() over (partition by a.office_ids, p.show_grade order by p.id) - 1) / ${step}::int as batch
    from suggestion_appraisal p left join suggestion_appraisal_change c on c.tenant_id = p.tenant_id and c.appraisal_id = p.id
    cross join lateral (${byOffice ? sql`select coalesce(array_agg(r.office_id order by r.office_id), '{}') as office_ids from suggestion_reply r
      where r.tenant_id = p.tenant_id and r.suggestion_id = p.suggestion_id and r.round = p.round and r.state = 'issued'` : sql`select '{}'::uuid[] as office_ids`}) a
    where p.tenant_id = ${tenantId} and p.filled_on between ${fromOn}::date and ${toOn}::date),
  batched as (select *, count(*) over batch = ${step}::int as whole, change_id::text > max(id::text) over batch as late from form window batch as (partition by office_ids, show_grade, batch)),
  told as (select *, late is not true or row_number() over (mine order by change_id) <= count(*) over mine - count(*) over mine % ${step}::int as changed from batched where whole window mine as (partition by office_ids, show_grade, late)),
  word as (select office_ids, case when changed then coalesce(new_attitude, attitude) else attitude end as attitude, case when changed then coalesce(new_result, result) else result end as result from told)`;

async function markRows(tx: Tx, span: Span, step: number, officeIds: readonly string[] | null): Promise<MarkRow[]> {
  const own = officeIds === null ? sql<SqlBool>`true` : sql<SqlBool>`o.id = any(${officeIds}::uuid[])`;
  const { rows } = await sql<MarkRow>`with ${wordsLetOut(tx.tenantId, span, step, true)},
    total as (select office_id, count(*) as marked, ${totalsOf('attitude')} as attitude, ${totalsOf('result')} as result from word cross join unnest(office_ids) as office_id group by office_id)
    select o.id as office_id, o.name as office_name, (select count(distinct r.suggestion_id) from suggestion_reply r where r.tenant_id = o.tenant_id and r.office_id = o.id and r.state = 'issued'
        and r.issued_on between ${span.fromOn}::date and ${span.toOn}::date) as answered,
      coalesce(t.marked, 0) as marked, t.attitude, t.result
    from office o left join total t on t.office_id = o.id
    where o.tenant_id = ${tx.tenantId} and ${own} order by o.name limit 200`.execute(tx.db);
  return rows.filter(({ answered, marked }) => answered > 0 || marked > 0);
}

/** What deputies' forms of a year say of each office, let out in steps. Whole years only: spans that overlap would let one word be reckoned out. */
export const officeMarks = (tx: Tx, year: number, step: number, officeIds: readonly string[] | null) => markRows(tx, yearSpan(year), step, officeIds);

/** The same of any span of days, word for word: for those alone who read each form. */
export const officeMarksWithin = (tx: Tx, span: Span, officeIds: readonly string[] | null) => markRows(tx, span, 1, officeIds);

/**
 * 面商率: of the suggestions an office answered within a year, in how many it met the deputy (走访、座谈、现场) before it answered. A call or a letter
 * is a word with the deputy and no meeting. What another office said before it handed the work over counts, also where the one that answered has handed it on since; answers entered from paper have no log.
 */
export async function metDeputies(tx: Tx, year: number): Promise<{ officeId: string; answered: number; met: number }[]> {
  const { fromOn, toOn } = yearSpan(year);
  const { rows } = await sql<{ officeId: string; answered: number; met: number }>`select r.office_id, count(distinct r.suggestion_id)::int as answered, count(distinct r.suggestion_id) filter (where exists (
      select from suggestion_contact c where c.tenant_id = r.tenant_id and c.suggestion_id = r.suggestion_id and c.round = r.round and c.reached and c.kind <> 'after' and c.met_on <= r.issued_on and c.state in ('logged', 'confirmed')
        and c.way in (${sql.join([...meetingWays])}) and (c.office_id = r.office_id or exists (select from suggestion_assignment a where a.tenant_id = r.tenant_id and a.suggestion_id = r.suggestion_id
          and (a.office_id = r.office_id or a.taken_from @> to_jsonb(r.office_id::text)) and a.taken_from @> to_jsonb(c.office_id::text)))))::int as met
    from suggestion_reply r join suggestion s on s.tenant_id = r.tenant_id and s.id = r.suggestion_id
    where r.tenant_id = ${tx.tenantId} and r.state = 'issued' and not r.late_entry and s.state not in ('withdrawn', 'void') and r.issued_on between ${fromOn}::date and ${toOn}::date group by r.office_id`.execute(tx.db);
  return rows;
}

/** The forms of a whole town's year, whichever office they speak of, let out so many at a time. */
export async function townMarks(tx: Tx, year: number, step: number): Promise<{ marked: number; result: Totals }> {
  const { rows } = await sql<{ marked: number; result: Totals }>`with ${wordsLetOut(tx.tenantId, yearSpan(year), step, false)} select count(*) as marked, ${totalsOf('result')} as result from word`.execute(tx.db);
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
