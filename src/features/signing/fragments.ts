import { sql } from 'kysely';
import { worksAt } from '#features/account/fragments.ts';

/** The row b of who stands in for the holder of seat s. */
export const withStandIn = sql`left join signing_stand_in b on b.tenant_id = s.tenant_id and b.office_id = s.office_id and b.person_id = s.person_id`;

/** Who holds seat s, and who stands in: a seat whose holder left is vacant, a stand-in who left is none. */
export const [holder, standIn] = [sql`case when ${worksAt('s', sql`s.person_id`)} then s.person_id end`, sql`case when ${worksAt('s', sql`b.stand_in_id`)} then b.stand_in_id end`];
