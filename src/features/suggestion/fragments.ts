import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Span } from '#kernel/dates.ts';
import { worksAt } from '#features/account/fragments.ts';
import type { Decider } from './rules/deciding.ts';

/** Who reads all that was handed in: later stores ask it where they keep what belongs to a case. */
export { readsAll } from './rules/readers.ts';

/** Somebody of this role does not work for the office of this row. */
const isFree = (role: 'chair' | 'presidium', row: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select from post m where m.tenant_id = ${sql.ref(`${row}.tenant_id`)} and m.role = ${sql.lit(role)} and m.to_on is null and not ${worksAt(row, sql`m.person_id`)})`;

/** Who answers what the office of this row asks. */
export const deciderOf = (row: string): RawBuilder<Decider> =>
  sql<Decider>`case when ${isFree('chair', row)} then 'chair' when ${isFree('presidium', row)} then 'presidium' else 'resolution' end`;

/** Papers that deputies hand in, suggestions and motions alike: each has a lead, a day on which it was handed in and a state. */
interface PaperTables {
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

/** The papers of one kind handed in within the days and neither withdrawn nor void, counted by deputy; of everybody, or of these people. */
export function handedIn({ papers, cosigners, paperId }: PaperTables, tenantId: string, { fromOn, toOn }: Span, personIds?: readonly string[]): RawBuilder<HandedIn> {
  const theirs = (column: string) => (personIds ? sql`and ${sql.ref(column)} = any(${sql.val(personIds)}::uuid[])` : sql``);
  const counts = sql`p.tenant_id = ${tenantId} and p.submitted_on between ${fromOn}::date and ${toOn}::date and p.state not in ('withdrawn', 'void')`;
  return sql<HandedIn>`select person_id as "personId", sum(led)::int as led, sum(cosigned)::int as cosigned from (
      select p.lead_person_id as person_id, 1 as led, 0 as cosigned from ${sql.table(papers)} p where ${counts} ${theirs('p.lead_person_id')}
      union all select c.person_id, 0, 1 from ${sql.table(papers)} p join ${sql.table(cosigners)} c on c.tenant_id = p.tenant_id and c.${sql.ref(paperId)} = p.id and c.state = 'confirmed' and c.person_id is distinct from p.lead_person_id where ${counts} ${theirs('c.person_id')}
    ) x where person_id is not null group by person_id`;
}
