import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Does this person work for the office of this row now? */
export const worksAt = (row: string, person: RawBuilder<unknown>): RawBuilder<SqlBool> => sql<SqlBool>`exists (select from post w where w.tenant_id = ${sql.ref(`${row}.tenant_id`)}
  and w.person_id = ${person} and w.office_id = ${sql.ref(`${row}.office_id`)} and w.role = 'handler' and w.to_on is null)`;
