import { type Kysely, sql } from 'kysely';
import type { DB } from '#db/tables.ts';

/** Accounts that act in these tenants and in no other; with `everybody`, those too that act nowhere any more. */
export async function accountsOnlyIn(db: Kysely<DB>, tenantIds: readonly string[], everybody: boolean): Promise<string[]> {
  const ids = sql`${sql.val(tenantIds)}::uuid[]`;
  const { rows } = await sql<{ id: string }>`
    with tie as (select account_id, tenant_id from account_link union all select account_id, tenant_id from sign_in_card)
    select a.id from account a
    where not exists (select 1 from tie where tie.account_id = a.id and tie.tenant_id <> all(${ids}))
      and (${everybody} or exists (select 1 from tie where tie.account_id = a.id))`.execute(db);
  return rows.map(({ id }) => id);
}

/** Takes accounts away with everything that proves them: former passwords, second proofs, codes, sign-ins half way. Only for a demo that leaves: an account is otherwise closed, never removed. */
export async function removeAccountsLeft(db: Kysely<DB>, accountIds: readonly string[]): Promise<void> {
  const left = sql`any(${sql.val(accountIds)}::uuid[])`;
  await sql`delete from phone_code where phone_index in (select phone_index from account where id = ${left})`.execute(db);
  for (const table of ['password_past', 'totp', 'passkey', 'recovery_code', 'sign_in_step', 'account_identity']) await sql`delete from ${sql.table(table)} where account_id = ${left}`.execute(db);
  await sql`delete from account where id = ${left}`.execute(db);
}
