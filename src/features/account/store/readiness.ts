import { sql } from 'kysely';
import type { Role } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';

/** Roles held now by people who have an open staff account. */
export async function staffedRoles(tx: Tx): Promise<Set<Role>> {
  const rows = await tx.db.selectFrom('post')
    .innerJoin('accountLink', (join) => join.onRef('accountLink.tenantId', '=', 'post.tenantId').onRef('accountLink.personId', '=', 'post.personId'))
    .innerJoin('account', 'account.id', 'accountLink.accountId')
    .select('post.role').distinct().where('post.tenantId', '=', tx.tenantId).where('post.toOn', 'is', null)
    .where('account.kind', '=', 'staff').where('account.closedAt', 'is', null).execute();
  return new Set(rows.map(({ role }) => role as Role));
}

/** Deputies in office, those with a valid card, and those with neither card nor phone. */
export async function countDeputySignIns(tx: Tx): Promise<{ deputies: number; carded: number; without: number }> {
  const { rows: [row] } = await sql<{ deputies: number; carded: number; without: number }>`
    select count(*) as deputies, count(*) filter (where carded) as carded, count(*) filter (where not carded and not phoned) as without from (
      select p.person_id,
        exists (select 1 from account_link l join sign_in_card c on c.account_id = l.account_id and c.tenant_id = l.tenant_id and c.revoked_at is null
          where l.tenant_id = p.tenant_id and l.person_id = p.person_id) as carded,
        exists (select 1 from account_link l join account a on a.id = l.account_id and a.closed_at is null and a.phone_index is not null
          where l.tenant_id = p.tenant_id and l.person_id = p.person_id) as phoned
      from post p where p.tenant_id = ${tx.tenantId} and p.role = 'deputy' and p.to_on is null group by p.tenant_id, p.person_id) deputy`.execute(tx.db);
  return row ?? { deputies: 0, carded: 0, without: 0 };
}

/** How many people stand on the rolls. */
export async function countPersons(tx: Tx): Promise<number> {
  const row = await tx.db.selectFrom('person').select(sql<number>`count(*)`.as('people')).where('tenantId', '=', tx.tenantId).executeTakeFirstOrThrow();
  return row.people;
}
