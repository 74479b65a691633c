import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, keepsTheOffice } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Petition } from './rules/petition.ts';

const own = ['id', 'version', 'year', 'number', 'state', 'stateBefore', 'source', 'kind', 'organ', 'opinionId', 'subject', 'receivedOn', 'toldDueOn', 'toldOn', 'objectionDueOn', 'reportDueOn', 'reportedOn'] as const;

const stages = sql<Petition['stages']>`coalesce((select json_agg(json_build_object('id', s.id, 'stage', s.stage, 'beganOn', s.began_on, 'endedOn', s.ended_on, 'dueOn', s.due_on, 'isExtended', s.is_extended) order by s.began_on, s.id)
  from petition_stage s where s.tenant_id = petition.tenant_id and s.petition_id = petition.id), '[]'::json)`;
const barred = sql<readonly string[]>`coalesce((select json_agg(b.person_id order by b.person_id) from petition_barred b where b.tenant_id = petition.tenant_id and b.petition_id = petition.id), '[]'::json)`;

const sending = sql<Petition['sending']>`(select json_build_object('id', d.id, 'state', d.state, 'townName', d.to_name, 'sentOn', d.sent_on, 'reportDueOn', d.report_due_on, 'reportedOn', d.reported_on, 'stateThere', d.state_there)
  from petition_sending d where d.tenant_id = petition.tenant_id and d.petition_id = petition.id and d.state <> 'takenBack')`;
const reportReturned = sql<boolean>`petition.report_returned_words is not null`;
const arrived = sql<boolean>`exists (select from petition_arrival a where a.tenant_id = petition.tenant_id and a.petition_id = petition.id)`;

/** Matters as verbs and policy see them. */
export const petitions = (tx: Tx) => tx.db.selectFrom('petition').select(own.map((column) => `petition.${column}` as const)).select([stages.as('stages'), barred.as('barredIds'), sending.as('sending'), arrived.as('arrived'), reportReturned.as('reportReturned')]).where('petition.tenantId', '=', tx.tenantId);

/** One matter; its row is locked first and all is read after. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Petition | null> {
  if (lock) await tx.db.selectFrom('petition').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await petitions(tx).where('petition.id', '=', id).executeTakeFirst()) as Petition | undefined) ?? null;
}

/** The matters this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): RawBuilder<SqlBool> => (keepsTheOffice(actor)
  ? sql<SqlBool>`not exists (select from petition_barred b where b.tenant_id = petition.tenant_id and b.petition_id = petition.id and b.person_id = ${actor.personId})`
  : sql<SqlBool>`false`);

/** The last day of the round that runs at the competent organ, or of the report a town owes; null where neither does. */
export const organDue = sql<string | null>`least((select s.due_on from petition_stage s where s.tenant_id = petition.tenant_id and s.petition_id = petition.id and s.ended_on is null and petition.closed_at is null),
  (select d.report_due_on from petition_sending d where d.tenant_id = petition.tenant_id and d.petition_id = petition.id and d.state <> 'takenBack' and d.reported_on is null and petition.closed_at is null))`;

/** Lies with a town that owes its report. */
export const owesBelow = sql<SqlBool>`(petition.closed_at is null and exists (select from petition_sending d where d.tenant_id = petition.tenant_id and d.petition_id = petition.id and d.state <> 'takenBack' and d.reported_on is null))`;

/** A town has reported, or it comes to nothing there: the county goes on with it. */
const backFromBelow = sql<SqlBool>`exists (select from petition_sending d where d.tenant_id = petition.tenant_id and d.petition_id = petition.id and d.state <> 'takenBack'
  and (d.reported_on is not null or d.state = 'barred' or d.state_there in ('objected', 'returned', 'void')))`;

/** The nearest day by which the congress itself owes something; null where it owes nothing. */
export const ownDue = sql<string | null>`(case when petition.closed_at is not null then null else least(
  case when petition.told_on is null then petition.told_due_on end, case when petition.reported_on is null then petition.report_due_on end,
  case when petition.state = 'registered' then petition.objection_due_on end) end)`;

/** Waits for the office: to be sorted, answered, told or reported; or the organ's time is over and it is to be urged. */
export const waits = (today: string): RawBuilder<SqlBool> => sql<SqlBool>`(petition.closed_at is null and (petition.state in ('registered', 'own') or ${ownDue} is not null or ${organDue} < ${today} or ${backFromBelow}))`;
