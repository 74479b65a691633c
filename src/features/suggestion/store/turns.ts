import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { worksAt } from '#features/account/fragments.ts';

/** Whose turn it is with the share `x` of paper `p`: who holds the step its reply lies with, else its undertaker; null is everybody's there. */
const turn = sql`(select case when r.id is null then x.undertaker_id else s.person_id end from (select 1) one
  left join suggestion_reply r on r.tenant_id = x.tenant_id and r.suggestion_id = x.suggestion_id and r.office_id = x.office_id and r.round = p.round and r.state <> 'issued' and r.sign_step is not null
  left join signing_seat s on s.tenant_id = r.tenant_id and s.office_id = r.office_id and s.step = r.sign_step)`;

/** Does work of an office come to this person of it: what is his or nobody's, and what is of somebody who left, or who is away and has him or nobody to stand in. The same as actsAt of the signing feature says of a seat. */
export const comesTo = (personId: string | null, today: string): RawBuilder<SqlBool> => sql<SqlBool>`exists (select from (select ${turn} as holder_id) t
  left join signing_stand_in b on b.tenant_id = x.tenant_id and b.office_id = x.office_id and b.person_id = t.holder_id and ${today}::date between b.away_from and b.away_to
  where t.holder_id is null or t.holder_id = ${personId}::uuid or not ${worksAt('x', sql`t.holder_id`)}
    or (b.person_id is not null and (b.stand_in_id is null or b.stand_in_id = ${personId}::uuid or not ${worksAt('x', sql`b.stand_in_id`)})))`;
