import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { worksAt } from '#features/account/fragments.ts';
import type { Decider } from './rules/deciding.ts';

/** Somebody of this role does not work for the office of this row. */
const isFree = (role: 'chair' | 'presidium', row: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select from post m where m.tenant_id = ${sql.ref(`${row}.tenant_id`)} and m.role = ${sql.lit(role)} and m.to_on is null and not ${worksAt(row, sql`m.person_id`)})`;

/** Who answers what the office of this row asks. */
export const deciderOf = (row: string): RawBuilder<Decider> =>
  sql<Decider>`case when ${isFree('chair', row)} then 'chair' when ${isFree('presidium', row)} then 'presidium' else 'resolution' end`;
