import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** The motions of one deputy: as lead, and as co-signer. */
export interface HandedIn {
  readonly personId: string;
  readonly led: number;
  readonly cosigned: number;
}

/** What was handed in within the days and neither withdrawn nor void, by deputy; of everybody, or of these people. */
export async function handedInBy(tx: Tx, { fromOn, toOn }: { readonly fromOn: string; readonly toOn: string }, personIds?: readonly string[]): Promise<HandedIn[]> {
  const theirs = (column: string) => (personIds ? sql`and ${sql.ref(column)} = any(${sql.val(personIds)}::uuid[])` : sql``);
  const handedIn = sql`s.tenant_id = ${tx.tenantId} and s.submitted_on between ${fromOn}::date and ${toOn}::date and s.state not in ('withdrawn', 'void')`;
  const { rows } = await sql<HandedIn>`select person_id as "personId", sum(led)::int as led, sum(cosigned)::int as cosigned from (
      select s.lead_person_id as person_id, 1 as led, 0 as cosigned from motion s where ${handedIn} ${theirs('s.lead_person_id')}
      union all select c.person_id, 0, 1 from motion s join motion_cosigner c on c.tenant_id = s.tenant_id and c.motion_id = s.id and c.state = 'confirmed' where ${handedIn} ${theirs('c.person_id')}
    ) x where person_id is not null group by person_id`.execute(tx.db);
  return rows;
}
