import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import { type HandlerRole, type Issuer, liveStates } from '../rules.ts';
import type { Standing } from '../rules/suggestion.ts';
import { cases } from './case.ts';

const live = sql`(${sql.join([...liveStates])})`;
const idsIn = (ids: readonly string[]) => sql`any(${sql.val(ids)}::uuid[])`;

/** Every suggestion of which the office has or is to get a share, locked in the order of their ids. */
export async function heldBy(tx: Tx, officeId: string, finals: readonly string[]): Promise<Standing[]> {
  const { rows } = await sql<{ id: string }>`select s.id from suggestion s where s.tenant_id = ${tx.tenantId} and s.state not in (${sql.join([...finals])}) and exists (select from suggestion_assignment a
    where a.tenant_id = ${tx.tenantId} and a.suggestion_id = s.id and a.office_id = ${officeId} and a.state in ('proposed', ${sql.join([...liveStates])})) order by s.id for update`.execute(tx.db);
  if (rows.length === 0) return [];
  return (await cases(tx).where('suggestion.id', 'in', rows.map(({ id }) => id)).orderBy('suggestion.id').execute()) as Standing[];
}

/** From whom to whom, and how the new office writes outward. */
export interface Handing {
  readonly fromId: string;
  readonly toId: string;
  readonly issuer: Issuer;
}

/** These offices' shares have ended: another share of the same case stands for them. */
export const endShares = (tx: Tx, ids: readonly string[], officeId: string) => sql`update suggestion_assignment set state = 'replaced'
  where tenant_id = ${tx.tenantId} and suggestion_id = ${idsIn(ids)} and office_id = ${officeId} and state in ${live}`.execute(tx.db);

/** The share goes on at the other office as it stands, with its days. */
export const moveShares = (tx: Tx, ids: readonly string[], { fromId, toId, issuer }: Handing) => sql`update suggestion_assignment set office_id = ${toId}, issuer = ${issuer}, undertaker_id = null, taken_from = coalesce(taken_from, '[]'::jsonb) || jsonb_build_array(${fromId}::text)
  where tenant_id = ${tx.tenantId} and suggestion_id = ${idsIn(ids)} and office_id = ${fromId} and state in ${live}`.execute(tx.db);

/** The other office's own share takes it in: the part it answers for, the opinion it gave, what was found of the deputy, and that the work was taken over. */
export const joinShares = (tx: Tx, ids: readonly string[], { fromId, toId }: Handing) => sql`update suggestion_assignment t set taken_from = coalesce(t.taken_from, '[]'::jsonb) || coalesce(f.taken_from, '[]'::jsonb) || jsonb_build_array(f.office_id),
    part = case when t.role = 'part' then concat_ws('；', t.part, f.part) else t.part end,
    state = case when t.role = 'part' and t.state = 'assigned' then f.state else t.state end,
    accepted_on = case when t.role = 'part' then coalesce(t.accepted_on, f.accepted_on) else t.accepted_on end,
    co_opinion = case when t.role = 'co' and f.co_opinion is not null then concat_ws(e'\n', t.co_opinion, f.co_opinion) else t.co_opinion end,
    co_opinion_on = case when t.role = 'co' then greatest(t.co_opinion_on, f.co_opinion_on) else t.co_opinion_on end,
    unreachable_round = greatest(t.unreachable_round, f.unreachable_round), unreachable_words = coalesce(t.unreachable_words, f.unreachable_words)
  from suggestion_assignment f where t.tenant_id = ${tx.tenantId} and f.tenant_id = ${tx.tenantId} and f.suggestion_id = t.suggestion_id and t.suggestion_id = ${idsIn(ids)}
    and t.office_id = ${toId} and f.office_id = ${fromId} and t.state in ${live} and f.state in ${live}`.execute(tx.db);

/** Replies that are not issued yet and askings for more time go with the work; a letter goes through the steps of the office that takes it. */
export async function moveOpenPapers(tx: Tx, ids: readonly string[], { fromId, toId, issuer }: Handing): Promise<void> {
  await sql`update suggestion_reply r set office_id = ${toId}, issuer = ${issuer}, sign_step = null, state = 'draft' where r.tenant_id = ${tx.tenantId} and r.suggestion_id = ${idsIn(ids)} and r.office_id = ${fromId} and r.state <> 'issued'
    and not exists (select from suggestion_reply o where o.tenant_id = ${tx.tenantId} and o.suggestion_id = r.suggestion_id and o.office_id = ${toId} and o.round = r.round)`.execute(tx.db);
  await sql`update suggestion_extension set office_id = ${toId} where tenant_id = ${tx.tenantId} and suggestion_id = ${idsIn(ids)} and office_id = ${fromId} and state = 'asked'`.execute(tx.db);
}

/** What is only proposed to the chair is proposed for the other office. */
export const moveProposals = (tx: Tx, ids: readonly string[], { fromId, toId, issuer }: Handing) => sql`update suggestion_assignment set office_id = ${toId}, issuer = ${issuer}
  where tenant_id = ${tx.tenantId} and suggestion_id = ${idsIn(ids)} and office_id = ${fromId} and state = 'proposed'`.execute(tx.db);

/** Proposals for both offices become one for the other office, in this role; a part keeps the words of both. */
export async function joinProposals(tx: Tx, role: HandlerRole, ids: readonly string[], { fromId, toId }: Handing): Promise<void> {
  await sql`update suggestion_assignment t set role = ${role}, part = case when ${role} = 'part' then nullif(concat_ws('；', t.part, f.part), '') end from suggestion_assignment f
    where t.tenant_id = ${tx.tenantId} and f.tenant_id = ${tx.tenantId} and f.suggestion_id = t.suggestion_id and t.suggestion_id = ${idsIn(ids)}
      and t.office_id = ${toId} and f.office_id = ${fromId} and t.state = 'proposed' and f.state = 'proposed'`.execute(tx.db);
  await dropProposalsOf(tx, ids, fromId);
}

/** The office is proposed no more. */
export const dropProposalsOf = (tx: Tx, ids: readonly string[], officeId: string) => sql`delete from suggestion_assignment
  where tenant_id = ${tx.tenantId} and suggestion_id = ${idsIn(ids)} and office_id = ${officeId} and state = 'proposed'`.execute(tx.db);

/** The suggestions under way of which the office still has its share. */
export async function stillHeldBy(tx: Tx, officeId: string, finals: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select s.id from suggestion s where s.tenant_id = ${tx.tenantId} and s.state not in (${sql.join([...finals])}) and exists (select from suggestion_assignment a
    where a.tenant_id = ${tx.tenantId} and a.suggestion_id = s.id and a.office_id = ${officeId} and a.state in ${live})`.execute(tx.db);
  return rows.map(({ id }) => id);
}

/** Each of them has changed: whoever looked at it before looks again. */
export const nextVersions = (tx: Tx, ids: readonly string[]) =>
  sql`update suggestion set version = version + 1 where tenant_id = ${tx.tenantId} and id = ${idsIn(ids)}`.execute(tx.db);
