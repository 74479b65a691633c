import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import { stages } from '../rules.ts';

/** What became of the suggestions handed in from a day on. */
export interface ServiceFigures {
  readonly received: number;
  readonly handling: number;
  readonly overdue: number;
  readonly answeredInTime: number;
  readonly closed: number;
  readonly published: number;
}

/** What a county is told of a town's suggestions; withdrawn and void ones, and those of a higher congress, are not its own. */
export async function serviceSince(tx: Tx, fromOn: string, today: string): Promise<ServiceFigures> {
  const { rows } = await sql<ServiceFigures>`select count(*) as received, count(*) filter (where state in (${sql.join(['mending', ...stages.toCheck, ...stages.handling])})) as handling,
      count(*) filter (where clock_on < ${today}) as overdue, count(*) filter (where answered and not late) as answered_in_time,
      count(*) filter (where closed_on is not null) as closed, count(*) filter (where state = 'published') as published
    from suggestion s left join lateral (select true as answered, bool_or(x.issued_on > x.due_on) as late from suggestion_reply x
      where x.tenant_id = s.tenant_id and x.suggestion_id = s.id and x.state = 'issued' having count(*) > 0) r on true
    where s.tenant_id = ${tx.tenantId} and s.submitted_on >= ${fromOn} and s.state not in ('withdrawn', 'void', 'forwarded')`.execute(tx.db);
  return rows[0] ?? { received: 0, handling: 0, overdue: 0, answeredInTime: 0, closed: 0, published: 0 };
}

/** When one of these people last took a step with a suggestion. */
export async function lastEntryBy(tx: Tx, personIds: readonly string[]): Promise<Date | null> {
  if (personIds.length === 0) return null;
  return (await tx.db.selectFrom('suggestionEvent').select('at').where('tenantId', '=', tx.tenantId).where('personId', 'in', [...personIds]).orderBy('id', 'desc').limit(1).executeTakeFirst())?.at ?? null;
}

/** The day on which something was last published that can still be read. */
export const lastPublishedOn = async (tx: Tx): Promise<string | null> =>
  (await tx.db.selectFrom('publishedSuggestion').select('publishedOn').where('tenantId', '=', tx.tenantId).where('hiddenOn', 'is', null).orderBy('publishedOn', 'desc').limit(1).executeTakeFirst())?.publishedOn ?? null;
