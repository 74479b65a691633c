import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { State } from '../rules.ts';

/** One entry of the timeline. */
export interface OpinionEvent {
  readonly id: string;
  readonly opinionId: string;
  readonly at: Date;
  readonly verb: string;
  readonly fromState: State | null;
  readonly toState: State;
  readonly personId: string | null;
  readonly role: string;
  readonly publicWords: string | null;
  readonly innerWords: string | null;
}

const eventColumns = ['id', 'opinionId', 'at', 'verb', 'fromState', 'toState', 'personId', 'role', 'publicWords', 'innerWords'] as const;

/** Adds to timelines, in one statement for however many; nothing is ever changed there. */
export async function addEvents(tx: Tx, rows: readonly OpinionEvent[]): Promise<void> {
  if (rows.length === 0) return;
  const [id, opinionId, at, verb, fromState, toState, personId, role, publicWords, innerWords] = eventColumns.map((column) => sql.val(rows.map((row) => row[column])));
  await sql`insert into opinion_event (tenant_id, id, opinion_id, at, verb, from_state, to_state, person_id, role, public_words, inner_words)
    select ${tx.tenantId}, * from unnest(${id}::uuid[], ${opinionId}::uuid[], ${at}::timestamptz[], ${verb}::text[], ${fromState}::text[], ${toState}::text[], ${personId}::uuid[],
      ${role}::text[], ${publicWords}::text[], ${innerWords}::text[])`.execute(tx.db);
}

/** Everything that happened to an opinion, oldest first, with the name of who did it. */
export const eventsOf = async (tx: Tx, opinionId: string): Promise<(OpinionEvent & { who: string | null })[]> =>
  (await tx.db.selectFrom('opinionEvent')
    .leftJoin('person', (join) => join.onRef('person.tenantId', '=', 'opinionEvent.tenantId').onRef('person.id', '=', 'opinionEvent.personId'))
    .select(['opinionEvent.id', 'opinionId', 'at', 'verb', 'fromState', 'toState', 'personId', 'role', 'publicWords', 'innerWords', 'person.name as who'])
    .where('opinionEvent.tenantId', '=', tx.tenantId).where('opinionId', '=', opinionId).orderBy('opinionEvent.id').limit(500).execute()) as (OpinionEvent & { who: string | null })[];
