import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice, officesOf, stationsOf } from '#kernel/actor.ts';
import { deciderOf, readsAll } from '#features/suggestion/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { PromiseMade } from './rules/promise.ts';
import { caseRowsOf } from './store/cases.ts';

const own = [
  'id', 'version', 'suggestionId', 'replyId', 'officeId', 'source', 'state', 'stateBefore', 'what', 'firstWhat', 'amountYuan', 'quantity', 'evidence', 'madeOn', 'firstDueOn', 'dueOn', 'slipCount',
  'claimedOn', 'doneOn', 'checkDueOn', 'keptOn', 'answerDueOn', 'reason', 'reviewDueOn', 'pressedOn',
] as const;

const cases = caseRowsOf('promise');
/** Opinions behind its cases: what they were written from, and what was merged into that. Each by its index: asked with an "or", every opinion of the town would be looked at. */
const behind = (column: 'id' | 'station_id') => sql<readonly string[]>`coalesce((select json_agg(distinct b.${sql.raw(column)}) from (
    select o.id, o.station_id from ${cases} k (id) join opinion o on o.tenant_id = promise.tenant_id and o.suggestion_id = k.id where o.state <> 'void'
    union all
    select o.id, o.station_id from ${cases} k (id) join opinion i on i.tenant_id = promise.tenant_id and i.suggestion_id = k.id join opinion o on o.tenant_id = i.tenant_id and o.merged_into_id = i.id
    where o.state <> 'void') b
  where b.${sql.raw(column)} is not null), '[]'::json)`;
const answered = (column: 'person_id' | 'opinion_id') => sql<readonly string[]>`coalesce((select json_agg(v.${sql.raw(column)}) from promise_voice v
  where v.tenant_id = promise.tenant_id and v.promise_id = promise.id and v.${sql.raw(column)} is not null), '[]'::json)`;
const openAsk = sql<PromiseMade['openAsk']>`(select json_build_object('id', a.id, 'wanted', a.wanted, 'newDueOn', a.new_due_on, 'askedOn', a.asked_on, 'decider', ${deciderOf('promise')}) from promise_ask a
  where a.tenant_id = promise.tenant_id and a.promise_id = promise.id and a.state = 'asked')`;
const shownAs = sql<PromiseMade['shownAs']>`(select s.state from published_promise s where s.tenant_id = promise.tenant_id and s.promise_id = promise.id and s.hidden_on is null)`;
const handlingIds = sql<readonly string[]>`coalesce((select json_agg(distinct a.office_id) from ${cases} k (id) join suggestion_assignment a
  on a.tenant_id = promise.tenant_id and a.suggestion_id = k.id where a.state in ('assigned', 'accepted', 'returnAsked')), '[]'::json)`;
const publicCaseId = sql<string | null>`(select s.id from ${cases} k (id) join published_suggestion s on s.tenant_id = promise.tenant_id and s.id = k.id where s.hidden_on is null order by s.id = promise.suggestion_id desc, s.id limit 1)`;
const alsoCases = sql<PromiseMade['alsoCases']>`coalesce((select json_agg(json_build_object('suggestionId', s.id, 'leadPersonId', s.lead_person_id) order by s.id) from ${cases} k (id)
  join suggestion s on s.tenant_id = promise.tenant_id and s.id = k.id where s.id <> promise.suggestion_id), '[]'::json)`;

/** Promises as verbs and policy see them, with their suggestion beside them; more is selected on top by lists. */
export const promises = (tx: Tx) => tx.db.selectFrom('promise')
  .innerJoin('suggestion', (join) => join.onRef('suggestion.tenantId', '=', 'promise.tenantId').onRef('suggestion.id', '=', 'promise.suggestionId'))
  .innerJoin('office', (join) => join.onRef('office.tenantId', '=', 'promise.tenantId').onRef('office.id', '=', 'promise.officeId'))
  .select(own.map((column) => `promise.${column}` as const))
  .select(['suggestion.title', 'suggestion.leadPersonId'])
  .select([
    sql<boolean>`suggestion.confidential is not null`.as('confidential'), sql<boolean>`office.closed_on is not null`.as('officeClosed'), publicCaseId.as('publicCaseId'), alsoCases.as('alsoCases'), shownAs.as('shownAs'),
    openAsk.as('openAsk'), handlingIds.as('handlingIds'), behind('id').as('opinionIds'), behind('station_id').as('stationIds'), answered('person_id').as('answeredPersonIds'), answered('opinion_id').as('answeredOpinionIds'),
  ])
  .where('promise.tenantId', '=', tx.tenantId);

/** One promise. Its row is locked first and all is read after: a statement that waits for a lock still sees the other tables as of its own start. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<PromiseMade | null> {
  if (lock) await tx.db.selectFrom('promise').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await promises(tx).where('promise.id', '=', id).executeTakeFirst()) as PromiseMade | undefined) ?? null;
}

type Test = RawBuilder<SqlBool>;
const anyOf = (tests: readonly Test[]): Test => (tests.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(tests, sql` or `)})`);

/** The promises this actor may see, as a condition of every list: the same as policy.see says of one. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  const { tenantId, personId } = actor;
  const [offices, stations] = [officesOf(actor), stationsOf(actor)];
  const issued = anyOf([
    ...(readsAll(actor) ? [sql<SqlBool>`true`] : []),
    ...(has(actor, 'deputy') ? [sql<SqlBool>`(suggestion.confidential is null and promise.state <> 'void')`] : []),
    ...(personId ? [leadBy(personId)] : []),
    ...(offices.length > 0 ? [sql<SqlBool>`exists (select from ${cases} k (id) join suggestion_assignment a on a.tenant_id = ${tenantId} and a.suggestion_id = k.id
      where a.state in ('assigned', 'accepted', 'returnAsked') and a.office_id in (${sql.join(offices)}))`] : []),
    ...(stations.length > 0 && !keepsTheOffice(actor) ? [fromBehind(tenantId, sql<SqlBool>`o.station_id in (${sql.join(stations)})`)] : []),
    ...(actor.via === 'receipt' && actor.receiptOf ? [fromBehind(tenantId, sql<SqlBool>`o.id = ${actor.receiptOf}`)] : []),
  ]);
  return anyOf([
    sql<SqlBool>`(promise.state <> 'drafted' and ${issued})`,
    ...(offices.length > 0 ? [sql<SqlBool>`promise.office_id in (${sql.join(offices)})`] : []),
    ...(has(actor, 'governmentOffice') ? [sql<SqlBool>`promise.state = 'drafted'`] : []),
  ]);
}

const fromBehind = (tenantId: string, test: Test): Test => sql<SqlBool>`exists (select from opinion o left join opinion i on i.tenant_id = o.tenant_id and i.id = o.merged_into_id
  where o.tenant_id = ${tenantId} and o.state <> 'void' and ${test} and exists (select from ${cases} k (id) where k.id in (o.suggestion_id, i.suggestion_id)))`;
/** This deputy leads one of its cases. */
const leadBy = (personId: string): Test => sql<SqlBool>`exists (select from ${cases} k (id) join suggestion s on s.tenant_id = promise.tenant_id and s.id = k.id where s.lead_person_id = ${personId})`;

/** 并案: the leading case is confidential and this actor knows the promise by another one: it is not named to him (`presenting.ts` says the same of one row), nor found by its name. */
export function isUnnamedTo(actor: Actor): Test {
  if (readsAll(actor)) return sql<SqlBool>`false`;
  const offices = officesOf(actor);
  return sql<SqlBool>`(suggestion.confidential is not null and exists (select from ${cases} k (id) where k.id <> promise.suggestion_id)
    and suggestion.lead_person_id is distinct from ${actor.personId}::uuid ${offices.length > 0 ? sql`and promise.office_id not in (${sql.join(offices)})` : sql``})`;
}

/** What cannot go on before this actor does something. */
export function waitsFor(actor: Actor, today: string, soonUntil: string): Test {
  const offices = officesOf(actor);
  const asked = sql<SqlBool>`exists (select from promise_ask a where a.tenant_id = promise.tenant_id and a.promise_id = promise.id and a.state = 'asked')`;
  const foreign = offices.length > 0 ? sql<SqlBool>`promise.office_id not in (${sql.join(offices)})` : sql<SqlBool>`true`;
  const decides = (free: Test) => sql<SqlBool>`(promise.state in ('running', 'extended', 'adjusted') and ${asked} and ${foreign} and ${free})`;
  return anyOf([
    ...(has(actor, 'chair', 'presidium') ? [sql<SqlBool>`promise.state = 'claimed'`] : []),
    ...(has(actor, 'chair') ? [decides(sql<SqlBool>`true`)] : []),
    ...(has(actor, 'presidium') ? [decides(sql<SqlBool>`${deciderOf('promise')} = 'presidium'`)] : []),
    ...(has(actor, 'clerk') ? [decides(sql<SqlBool>`${deciderOf('promise')} = 'resolution'`)] : []),
    ...(keepsTheOffice(actor) ? [sql<SqlBool>`(promise.state = 'notYet' and promise.review_due_on <= ${today})`, sql<SqlBool>`(promise.state in ('running', 'extended', 'adjusted', 'notYet') and office.closed_on is not null)`] : []),
    ...(offices.length > 0 ? [sql<SqlBool>`(promise.office_id in (${sql.join(offices)}) and promise.state in ('running', 'extended', 'adjusted') and promise.due_on <= ${soonUntil} and not ${asked})`] : []),
    ...(actor.personId ? [sql<SqlBool>`(${leadBy(actor.personId)} and promise.state = 'kept' and promise.answer_due_on >= ${today} and not exists (
      select from promise_voice v where v.tenant_id = promise.tenant_id and v.promise_id = promise.id and v.person_id = ${actor.personId}))`] : []),
  ]);
}
