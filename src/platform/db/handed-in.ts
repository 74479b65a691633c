// What deputies handed in, counted in the tables of whoever owns such papers: suggestions and motions are led and co-signed alike.
import { sql } from 'kysely';
import type { Span } from '#kernel/dates.ts';
import type { Tx } from './connect.ts';

/** Papers of one kind, said by the feature that owns the tables: each has a lead, a day on which it was handed in and a state. */
export interface PaperSet {
  readonly papers: string;
  readonly cosigners: string;
  /** The column of a co-signer that names the paper. */
  readonly paperId: string;
}

/** How many papers one deputy handed in: as lead, and as co-signer. */
export interface HandedIn {
  readonly personId: string;
  readonly led: number;
  readonly cosigned: number;
}

/** What was handed in within the days and neither withdrawn nor void, by deputy; of everybody, or of these people. */
export async function handedIn(tx: Tx, set: PaperSet, { fromOn, toOn }: Span, personIds?: readonly string[]): Promise<HandedIn[]> {
  const theirs = (column: string) => (personIds ? sql`and ${sql.ref(column)} = any(${sql.val(personIds)}::uuid[])` : sql``);
  const [papers, cosigners] = [sql.table(set.papers), sql.table(set.cosigners)];
  const counts = sql`p.tenant_id = ${tx.tenantId} and p.submitted_on between ${fromOn}::date and ${toOn}::date and p.state not in ('withdrawn', 'void')`;
  const { rows } = await sql<HandedIn>`select person_id as "personId", sum(led)::int as led, sum(cosigned)::int as cosigned from (
      select p.lead_person_id as person_id, 1 as led, 0 as cosigned from ${papers} p where ${counts} ${theirs('p.lead_person_id')}
      union all select c.person_id, 0, 1 from ${papers} p join ${cosigners} c on c.tenant_id = p.tenant_id and c.${sql.ref(set.paperId)} = p.id and c.state = 'confirmed' where ${counts} ${theirs('c.person_id')}
    ) x where person_id is not null group by person_id`.execute(tx.db);
  return rows;
}
