import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { liveStates } from '../rules.ts';
import { visibleTo } from '../store.ts';

const live = sql`(${sql.join([...liveStates])})`;
const isUndertaker = (personId: string | null): RawBuilder<SqlBool> => (personId === null ? sql<SqlBool>`a.undertaker_id is null` : sql<SqlBool>`a.undertaker_id = ${personId}`);

/** Gives these open cases of an office to another person there; answers how many moved. Their versions move on: whoever looked at one looks again. */
export async function passUndertaken(tx: Tx, { officeId, fromId, toId, ids, finals }: { officeId: string; fromId: string | null; toId: string; ids: readonly string[]; finals: readonly string[] }): Promise<number> {
  const { rows } = await sql<{ id: string }>`with moved as (
      update suggestion_assignment a set undertaker_id = ${toId} from suggestion s where a.tenant_id = ${tx.tenantId} and s.tenant_id = ${tx.tenantId} and s.id = a.suggestion_id and s.state not in (${sql.join([...finals])})
        and a.office_id = ${officeId} and a.state in ${live} and ${isUndertaker(fromId)} and a.suggestion_id = any(${sql.val(ids)}::uuid[]) returning a.suggestion_id)
    update suggestion s set version = version + 1 from moved where s.tenant_id = ${tx.tenantId} and s.id = moved.suggestion_id returning s.id`.execute(tx.db);
  return rows.length;
}

/** How many open cases each person of an office has; null are those that nobody has. */
export const undertakersOf = async (tx: Tx, actor: Actor, officeId: string, finals: readonly string[]): Promise<{ personId: string | null; count: number }[]> =>
  (await sql<{ personId: string | null; count: number }>`select a.undertaker_id as person_id, count(*)::int as count from suggestion_assignment a join suggestion on suggestion.tenant_id = a.tenant_id and suggestion.id = a.suggestion_id
    where a.tenant_id = ${tx.tenantId} and a.office_id = ${officeId} and a.state in ${live} and suggestion.state not in (${sql.join([...finals])}) and ${visibleTo(actor)} group by a.undertaker_id`.execute(tx.db)).rows;

/** How many open cases of an office this person has. */
export const undertakenBy = async (tx: Tx, officeId: string, personId: string, finals: readonly string[]): Promise<number> =>
  (await sql<{ count: number }>`select count(*)::int as count from suggestion_assignment a join suggestion s on s.tenant_id = a.tenant_id and s.id = a.suggestion_id
    where a.tenant_id = ${tx.tenantId} and a.office_id = ${officeId} and a.undertaker_id = ${personId} and a.state in ${live} and s.state not in (${sql.join([...finals])})`.execute(tx.db)).rows[0]?.count ?? 0;

/** The open cases of an office that this person has, or (null) nobody, as a condition of the list. */
export const undertakenIn = (tenantId: string, officeId: string, personId: string | null, finals: readonly string[]): RawBuilder<SqlBool> => sql<SqlBool>`(suggestion.state not in (${sql.join([...finals])})
  and suggestion.id in (select a.suggestion_id from suggestion_assignment a where a.tenant_id = ${tenantId} and a.office_id = ${officeId} and a.state in ${live} and ${isUndertaker(personId)}))`;
