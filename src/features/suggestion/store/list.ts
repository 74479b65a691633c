import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { bigrams } from '#kernel/plain-text.ts';
import { atPlace } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import { type Kind, type Mark, type State, finalStates, type stageKeys, stages } from '../rules.ts';
import type { Letter } from '../rules/reply-classes.ts';
import type { Standing } from '../rules/suggestion.ts';
import { isAmber } from './amber.ts';
import { cases } from './case.ts';
import { undertakenIn } from './undertakers.ts';
import { belongsTo, ratedAs, shownAs, standsAlone, visibleTo, waitingIds, waitsFor } from '../store.ts';

/** A suggestion with what a list shows of it. */
export interface ListRow extends Standing {
  readonly placeName: string;
  readonly leadName: string;
  readonly termNumber: number | null;
  readonly sittingNumber: number | null;
  readonly replyLetter: string | null;
  readonly officeNames: Readonly<Record<string, string>>;
  readonly waitsForMe: boolean;
  /** The number of the case it is handled with. */
  readonly leadNumbers: { readonly termNumber: number; readonly sittingNumber: number | null; readonly number: number } | null;
}

/** How a list is narrowed. */
export interface Filter {
  readonly termId?: string | undefined;
  readonly sittingId?: string | undefined;
  readonly season?: 'inSession' | 'closedSeason' | undefined;
  readonly year?: number | undefined;
  readonly state?: State | undefined;
  readonly stage?: (typeof stageKeys)[number] | undefined;
  readonly group?: 'mine' | 'waiting' | 'open' | 'done' | 'leadless' | undefined;
  readonly officeId?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly topic?: string | undefined;
  readonly letter?: Letter | undefined;
  readonly rating?: Mark | undefined;
  readonly lamp?: 'ok' | 'soon' | 'late' | undefined;
  readonly key?: boolean | undefined;
  readonly search?: string | undefined;
}

const pageSize = 20;
/** What a search finds stops here, as counting does. */
const mostFound = 1001;

const officeNames = sql<Record<string, string>>`coalesce((select json_object_agg(o.id, o.name) from suggestion_assignment a
  join office o on o.tenant_id = a.tenant_id and o.id = a.office_id where a.tenant_id = suggestion.tenant_id and a.suggestion_id = suggestion.id), '{}'::json)`;
const replyLetter = sql<string | null>`(select r.letter from suggestion_reply r where r.tenant_id = suggestion.tenant_id and r.suggestion_id = suggestion.id and r.state = 'issued'
  order by r.round desc, r.id limit 1)`;

const leadNumbers = sql<ListRow['leadNumbers']>`(select json_build_object('termNumber', lt.number, 'sittingNumber', ls.number, 'number', l.number) from suggestion l
  join term lt on lt.tenant_id = l.tenant_id and lt.id = l.term_id left join sitting ls on ls.tenant_id = l.tenant_id and ls.id = l.sitting_id where l.tenant_id = suggestion.tenant_id and l.id = suggestion.handled_with)`;

/** Suggestions with what a list shows of them, to be narrowed. */
export const rows = (tx: Tx, actor: Actor, today: string) => cases(tx)
  .innerJoin('place', 'place.code', 'suggestion.placeCode')
  .innerJoin('person as lead', (join) => join.onRef('lead.tenantId', '=', 'suggestion.tenantId').onRef('lead.id', '=', 'suggestion.leadPersonId'))
  .leftJoin('term', (join) => join.onRef('term.tenantId', '=', 'suggestion.tenantId').onRef('term.id', '=', 'suggestion.termId'))
  .leftJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'suggestion.tenantId').onRef('sitting.id', '=', 'suggestion.sittingId'))
  .select(['place.name as placeName', 'lead.name as leadName', 'term.number as termNumber', 'sitting.number as sittingNumber'])
  .select([officeNames.as('officeNames'), replyLetter.as('replyLetter'), waitsFor(actor, today).as('waitsForMe'), leadNumbers.as('leadNumbers')]);

/** A text of one or more words as a condition on the index of bigrams; a single character is asked as a prefix. */
const asQuery = (text: string): string => bigrams(text).map((term) => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'${[...term].length === 1 ? ':*' : ''}`).join(' & ');

async function conditions(tx: Tx, actor: Actor, filter: Filter, today: string): Promise<ReturnType<typeof sql<SqlBool>>[]> {
  const { termId, sittingId, season, year, state, stage, group, officeId, placeCode, kind, topic, letter, rating, lamp, key, search } = filter;
  const all = [sql<SqlBool>`${visibleTo(actor)}`];
  const also = (wanted: unknown, test: () => ReturnType<typeof sql<SqlBool>>): void => { if (wanted !== undefined) all.push(test()); };
  also(termId, () => sql`suggestion.term_id = ${termId}`);
  also(sittingId, () => sql`suggestion.sitting_id = ${sittingId}`);
  also(season, () => (season === 'inSession' ? sql`suggestion.sitting_id is not null` : sql`(suggestion.term_id is not null and suggestion.sitting_id is null)`));
  also(year, () => sql`suggestion.submitted_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`);
  also(state, () => sql`${shownAs(actor, state ?? 'draft')}`);
  also(stage, () => sql`suggestion.state in (${sql.join([...stages[stage ?? 'toCheck']])})`);
  also(officeId, () => sql`exists (select from suggestion_assignment a where a.tenant_id = suggestion.tenant_id and a.suggestion_id = suggestion.id and a.office_id = ${officeId} and a.state in ('assigned', 'accepted', 'returnAsked'))`);
  also(placeCode, () => atPlace('suggestion.place_code', placeCode ?? ''));
  also(kind, () => sql`suggestion.kind = ${kind}`);
  // first by an index: few replies have the letter, and the last of each is asked of these alone
  also(letter, () => sql`(suggestion.id in (select r.suggestion_id from suggestion_reply r where r.tenant_id = ${tx.tenantId} and r.state = 'issued' and r.letter = ${letter}) and ${replyLetter} = ${letter})`);
  also(rating, () => ratedAs(actor, rating ?? 'satisfied'));
  also(key, () => (key ? sql`suggestion.key_on is not null` : sql`suggestion.key_on is null`));
  also(topic, () => sql`suggestion.topic = ${topic}`);
  also(lamp, () => (lamp === 'late' ? sql`suggestion.clock_on < ${today}` : lamp === 'soon' ? isAmber(today) : sql`(suggestion.clock_on >= ${today} and not ${isAmber(today)})`));
  if (group === 'mine') all.push(belongsTo(actor));
  if (group === 'waiting') all.push(waitingIds(actor, today), waitsFor(actor, today));
  if (group === 'leadless') all.push(sql`suggestion.leadless`);
  if (group === 'open') all.push(sql`suggestion.state not in (${sql.join([...finalStates])})`);
  if (group === 'done') all.push(sql`suggestion.state in (${sql.join([...finalStates])})`);
  if (search) {
    const query = asQuery(search);
    if (query === '') return [sql`false`];
    const found = await sql<{ id: string }>`select suggestion_found(${tx.tenantId}, ${query}, ${mostFound}) as id`.execute(tx.db);
    all.push(sql`suggestion.id = any(${found.rows.map(({ id }) => id)}::uuid[])`);
  }
  return all;
}

/** These suggestions as a list shows them, in the order given. What only a few rows need is looked up for those few. */
export async function shown(tx: Tx, actor: Actor, ids: readonly string[], today: string): Promise<ListRow[]> {
  if (ids.length === 0) return [];
  const found = await rows(tx, actor, today).where('suggestion.id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).execute() as ListRow[];
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A page of suggestions, newest first; what waits, and what is closed and not yet public, by its clock; what is to be checked, as it was handed in. */
export async function list(tx: Tx, actor: Actor, filter: Filter, page: number, today: string): Promise<{ rows: ListRow[]; total: number }> {
  const tests = sql<SqlBool>`${sql.join(await conditions(tx, actor, filter, today), sql` and `)}`;
  const all = tx.db.selectFrom('suggestion').select('suggestion.id').where('suggestion.tenantId', '=', tx.tenantId).where(tests);
  const inOrder = filter.group === 'waiting' || filter.state === 'closed' || filter.state === 'checked' ? sql`suggestion.clock_on asc nulls last, suggestion.id desc` : filter.stage === 'toCheck' ? sql`suggestion.submitted_on, suggestion.id` : sql`suggestion.id desc`;
  const cut = all.orderBy(inOrder).limit(sql.lit(pageSize)).offset((page - 1) * pageSize);
  const total = countedTo1001(all);
  const found = await rows(tx, actor, today).select(total.as('total')).where('suggestion.id', 'in', cut).orderBy(inOrder).execute();
  return { rows: found as ListRow[], total: await totalOf(tx, found, total) };
}

/** As many rows as a sheet of the list has. */
export const mostListed = 5000;

/** All that a list narrowed so has, newest first, for a sheet. */
export async function listWhole(tx: Tx, actor: Actor, filter: Filter, today: string): Promise<ListRow[]> {
  const tests = sql<SqlBool>`${sql.join(await conditions(tx, actor, filter, today), sql` and `)}`;
  return (await rows(tx, actor, today).where(tests).orderBy('suggestion.id', 'desc').limit(mostListed).execute()) as ListRow[];
}

/** How many there are at each stage and in all, with the same narrowing as a list. */
export async function stageCounts(tx: Tx, actor: Actor, filter: Filter, today: string): Promise<Record<(typeof stageKeys)[number] | 'all', number>> {
  const tests = sql<SqlBool>`${sql.join(await conditions(tx, actor, filter, today), sql` and `)}`;
  const found = await tx.db.selectFrom('suggestion').select('suggestion.state').select((row) => row.fn.countAll<number>().as('many'))
    .where('suggestion.tenantId', '=', tx.tenantId).where(tests).groupBy('suggestion.state').execute();
  const sum = (states: readonly string[] | null) => found.reduce((all, { state, many }) => (states === null || states.includes(state) ? all + Number(many) : all), 0);
  return { toCheck: sum(stages.toCheck), handling: sum(stages.handling), answered: sum(stages.answered), closed: sum(stages.closed), all: sum(null) };
}

/** Everything with a clock, the most pressing first; of cases handled together the leading one, which is due first. */
export async function clocked(tx: Tx, actor: Actor, officeId: string | undefined, today: string, most: number): Promise<ListRow[]> {
  const tests = sql<SqlBool>`${sql.join(await conditions(tx, actor, { officeId }, today), sql` and `)}`;
  const ids = await tx.db.selectFrom('suggestion').select('suggestion.id').where('suggestion.tenantId', '=', tx.tenantId).where('suggestion.clockOn', 'is not', null).where(standsAlone).where(tests)
    .orderBy('suggestion.clockOn').orderBy('suggestion.id').limit(most).execute();
  return shown(tx, actor, ids.map(({ id }) => id), today);
}

/** Answered ones whose deputy has not filled in the form in time, and drafts whose co-signers were asked days ago: for a friendly call. */
export async function waitingForPersons(tx: Tx, actor: Actor, today: string, askedBy: string): Promise<ListRow[]> {
  return (await rows(tx, actor, today).where(visibleTo(actor))
    .where(sql<SqlBool>`((suggestion.state = 'replied' and suggestion.appraisal_due_on < ${today}) or (suggestion.state = 'cosigning' and exists (select from suggestion_cosigner c
      where c.tenant_id = suggestion.tenant_id and c.suggestion_id = suggestion.id and c.state = 'asked' and c.asked_on <= ${askedBy})))`)
    .orderBy('suggestion.id').limit(30).execute()) as ListRow[];
}

/** As many rows as the 交办表 has. */
export const mostAssigned = 1000;

/** What the presidium has assigned, in the order of its numbers, for the 交办表. */
export async function assigned(tx: Tx, actor: Actor, filter: Filter, period: { fromOn?: string | undefined; toOn?: string | undefined }, today: string): Promise<ListRow[]> {
  const tests = sql<SqlBool>`${sql.join(await conditions(tx, actor, filter, today), sql` and `)}`;
  let query = rows(tx, actor, today).where('suggestion.assignedOn', 'is not', null).where('suggestion.state', 'not in', ['withdrawn', 'void']).where(tests);
  if (period.fromOn) query = query.where('suggestion.assignedOn', '>=', period.fromOn);
  if (period.toOn) query = query.where('suggestion.assignedOn', '<=', period.toOn);
  return (await query.orderBy('term.number').orderBy(sql`sitting.number nulls last`).orderBy('suggestion.number').limit(mostAssigned).execute()) as ListRow[];
}

/** Everything of a year that has a number, in the order of the numbers, as far as this actor may see it: the catalogue 建议目录. */
export async function catalogueOf(tx: Tx, actor: Actor, year: number, today: string): Promise<ListRow[]> {
  const tests = sql<SqlBool>`${sql.join(await conditions(tx, actor, { year }, today), sql` and `)}`;
  return (await rows(tx, actor, today).where('suggestion.number', 'is not', null).where('suggestion.state', 'not in', ['withdrawn', 'void']).where(tests)
    .orderBy('term.number').orderBy(sql`sitting.number nulls last`).orderBy('suggestion.number').limit(5000).execute()) as ListRow[];
}

/** The open cases that a person of an office has, or (null) nobody there, the most pressing first. */
export const undertaken = async (tx: Tx, actor: Actor, of: { officeId: string; personId: string | null; finals: readonly string[] }, today: string): Promise<ListRow[]> =>
  (await rows(tx, actor, today).where(visibleTo(actor)).where(undertakenIn(tx.tenantId, of.officeId, of.personId, of.finals)).orderBy(sql`suggestion.clock_on asc nulls last`).orderBy('suggestion.id').limit(200).execute()) as ListRow[];

/** One suggestion as a list shows it. */
export const listed = async (tx: Tx, actor: Actor, id: string, today: string): Promise<ListRow | null> =>
  ((await rows(tx, actor, today).where('suggestion.id', '=', id).executeTakeFirst()) as ListRow | undefined) ?? null;

/** Suggestions of this number in any session or closed season that this actor sees, the newest first. */
export const withNumber = async (tx: Tx, actor: Actor, number: number): Promise<{ id: string; termNumber: number; sittingNumber: number | null; number: number }[]> =>
  (await tx.db.selectFrom('suggestion')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'suggestion.tenantId').onRef('term.id', '=', 'suggestion.termId'))
    .leftJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'suggestion.tenantId').onRef('sitting.id', '=', 'suggestion.sittingId'))
    .select(['suggestion.id', 'term.number as termNumber', 'sitting.number as sittingNumber', 'suggestion.number']).where('suggestion.tenantId', '=', tx.tenantId).where(visibleTo(actor)).where('suggestion.number', '=', number)
    .orderBy('suggestion.id', 'desc').limit(50).execute()).map((row) => ({ ...row, number }));
