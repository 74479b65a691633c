import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { readsAll } from '#features/suggestion/fragments.ts';
import { type Actor, has, keepsTheOffice, officesOf, presidiumSide } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Meeting } from './rules/meeting.ts';

const own = ['id', 'version', 'suggestionId', 'kind', 'state', 'plannedOn', 'hours', 'spot', 'about', 'arrangedOn', 'heldOn'] as const;

const asked = (column: 'office_id' | 'person_id') => sql<readonly string[]>`coalesce((select json_agg(a.${sql.raw(column)} order by a.id) from meeting_asked a
  where a.tenant_id = meeting.tenant_id and a.meeting_id = meeting.id and a.${sql.raw(column)} is not null), '[]'::json)`;
const cosigners = sql<readonly string[]>`coalesce((select json_agg(c.person_id) from suggestion_cosigner c
  where c.tenant_id = meeting.tenant_id and c.suggestion_id = meeting.suggestion_id and c.state in ('asked', 'confirmed')), '[]'::json)`;
const handling = sql<readonly string[]>`coalesce((select json_agg(s.office_id) from suggestion_assignment s
  where s.tenant_id = meeting.tenant_id and s.suggestion_id = meeting.suggestion_id and s.state in ('assigned', 'accepted', 'returnAsked')), '[]'::json)`;

/** Meetings as verbs and policy see them, with their suggestion beside them. */
export const meetings = (tx: Tx) => tx.db.selectFrom('meeting')
  .innerJoin('suggestion', (join) => join.onRef('suggestion.tenantId', '=', 'meeting.tenantId').onRef('suggestion.id', '=', 'meeting.suggestionId'))
  .select(own.map((column) => `meeting.${column}` as const))
  .select(['suggestion.title', 'suggestion.leadPersonId', 'suggestion.assignedOn'])
  .select([sql<boolean>`suggestion.confidential is not null`.as('confidential'), asked('office_id').as('askedOfficeIds'), asked('person_id').as('askedPersonIds'), cosigners.as('cosignerIds'), handling.as('handlingIds')])
  .where('meeting.tenantId', '=', tx.tenantId);

/** One meeting. Its row is locked first and all is read after. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Meeting | null> {
  if (lock) await tx.db.selectFrom('meeting').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await meetings(tx).where('meeting.id', '=', id).executeTakeFirst()) as Meeting | undefined) ?? null;
}

type Test = RawBuilder<SqlBool>;
const anyOf = (tests: readonly Test[]): Test => (tests.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(tests, sql` or `)})`);

/** Among those who are asked, or works for an office that is. */
function askedTo({ tenantId, personId }: Actor, offices: readonly string[]): Test {
  const whom = [...(personId ? [sql<SqlBool>`a.person_id = ${personId}`] : []), ...(offices.length > 0 ? [sql<SqlBool>`a.office_id in (${sql.join(offices)})`] : [])];
  return whom.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`exists (select from meeting_asked a where a.tenant_id = ${tenantId} and a.meeting_id = meeting.id and ${anyOf(whom)})`;
}

/** The meetings this actor may see, as a condition of every list: the same as policy.see says of one. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  const { tenantId, personId } = actor;
  const offices = officesOf(actor);
  const lead = personId ? [sql<SqlBool>`suggestion.lead_person_id = ${personId}`] : [];
  const reads = anyOf([
    ...(readsAll(actor) ? [sql<SqlBool>`true`] : []), ...(has(actor, 'deputy') ? [sql<SqlBool>`suggestion.confidential is null`] : []), ...lead,
    ...(offices.length > 0 ? [sql<SqlBool>`exists (select from suggestion_assignment s where s.tenant_id = ${tenantId} and s.suggestion_id = meeting.suggestion_id
      and s.state in ('assigned', 'accepted', 'returnAsked') and s.office_id in (${sql.join(offices)}))`] : []),
    ...(personId ? [sql<SqlBool>`exists (select from suggestion_cosigner c where c.tenant_id = ${tenantId} and c.suggestion_id = meeting.suggestion_id and c.person_id = ${personId} and c.state in ('asked', 'confirmed'))`] : []),
  ]);
  const knows = anyOf([...(has(actor, ...presidiumSide, 'countyOfficer') ? [sql<SqlBool>`true`] : []), ...lead]);
  return anyOf([sql<SqlBool>`(case when meeting.kind = 'conclude' then ${knows} else ${reads} end)`, askedTo(actor, offices)]);
}

/** What this actor has to do: come, or, once the day is over, write down what came of it. The opinion that ends a dispute is asked for by the suggestion itself. */
export function waitsFor(actor: Actor, today: string): Test {
  return anyOf([
    sql<SqlBool>`(meeting.state = 'arranged' and meeting.planned_on >= ${today} and ${askedTo(actor, officesOf(actor))})`,
    ...(keepsTheOffice(actor) ? [sql<SqlBool>`(meeting.state = 'arranged' and meeting.kind <> 'conclude' and meeting.planned_on < ${today})`] : []),
  ]);
}
