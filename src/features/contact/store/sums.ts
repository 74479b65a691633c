import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Scope } from '../store.ts';
import { within } from '../store.ts';

/** What one deputy did among voters within a span of days. */
export interface Sums {
  readonly personId: string;
  /** Times, and households spoken with. */
  readonly visits: number;
  readonly households: number;
  /** Of these, households called on at home: what 六个一 counts as 走访选民, no telephone call, no letter, no forum. */
  readonly calledOn: number;
  readonly forums: number;
  readonly deeds: number;
  readonly helped: number;
  readonly mediations: number;
}

/** What each deputy did, in one statement; whoever did nothing has no row. */
export async function sumsByDeputy(tx: Tx, scope: Scope): Promise<Map<string, Sums>> {
  const found = await sql<Sums>`
    with called as (
      select visit.deputy_person_id as person_id, count(*) filter (where way <> 'forum') as visits, count(*) filter (where way = 'forum') as forums,
        sum(spoken) as households, sum(spoken) filter (where way = 'visit') as called_on
      from visit, lateral (select other_count + count(*) as spoken from visit_household vh where vh.tenant_id = visit.tenant_id and vh.visit_id = visit.id) as each where visit.tenant_id = ${tx.tenantId} and voided_on is null and ${within('visit', 'visitedOn', scope)} group by 1
    ), did as (
      select deed.deputy_person_id as person_id, count(*) filter (where kind = 'deed') as deeds, count(*) filter (where kind = 'help') as helped, count(*) filter (where kind = 'mediation') as mediations
      from deed where deed.tenant_id = ${tx.tenantId} and voided_on is null and ${within('deed', 'doneOn', scope)} group by 1
    )
    select coalesce(called.person_id, did.person_id) as "personId", coalesce(visits, 0)::int as visits, coalesce(households, 0)::int as households, coalesce(called_on, 0)::int as "calledOn", coalesce(forums, 0)::int as forums,
      coalesce(deeds, 0)::int as deeds, coalesce(helped, 0)::int as helped, coalesce(mediations, 0)::int as mediations
    from called full join did on did.person_id = called.person_id`.execute(tx.db);
  return new Map(found.rows.map((row) => [row.personId, row]));
}
