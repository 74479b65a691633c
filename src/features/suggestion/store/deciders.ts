import { type SqlBool, sql } from 'kysely';

/** Somebody of this role does not work for the office of the row x that asks: nobody grants what his own office asks. */
export const isFree = (role: 'chair' | 'presidium') => sql<SqlBool>`exists (select from post m where m.tenant_id = x.tenant_id and m.role = ${sql.lit(role)} and m.to_on is null and not exists (
  select from post h where h.tenant_id = m.tenant_id and h.person_id = m.person_id and h.role = 'handler' and h.office_id = x.office_id and h.to_on is null))`;
