import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { groups } from '../rules.ts';
import type { Meeting } from '../rules/meeting.ts';
import { meetings, visibleTo, waitsFor } from '../store.ts';

/** A meeting with what a list shows of it. */
export interface ListRow extends Meeting {
  readonly termNumber: number | null;
  readonly sittingNumber: number | null;
  readonly number: number | null;
}

type Group = (typeof groups)[number] | 'waiting';
const pageSize = 20;

const rows = (tx: Tx) => meetings(tx)
  .leftJoin('term', (join) => join.onRef('term.tenantId', '=', 'suggestion.tenantId').onRef('term.id', '=', 'suggestion.termId'))
  .leftJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'suggestion.tenantId').onRef('sitting.id', '=', 'suggestion.sittingId'))
  .select(['term.number as termNumber', 'sitting.number as sittingNumber', 'suggestion.number']);

const tests = (actor: Actor, today: string) => ({
  ahead: sql<SqlBool>`(meeting.state = 'arranged' and meeting.planned_on >= ${today})`, toRecord: sql<SqlBool>`(meeting.state = 'arranged' and meeting.planned_on < ${today})`,
  held: sql<SqlBool>`meeting.state = 'held'`, cancelled: sql<SqlBool>`meeting.state = 'cancelled'`, waiting: waitsFor(actor, today),
});

/** One page: what is arranged by its day, the nearest first; then what is over, the newest first. */
export async function list(tx: Tx, actor: Actor, group: Group | undefined, page: number, today: string): Promise<{ rows: ListRow[]; total: number }> {
  const all = [sql<SqlBool>`${visibleTo(actor)}`, ...(group ? [tests(actor, today)[group]] : [])];
  const total = countedTo1001(meetings(tx).where((test) => test.and(all)));
  const answer = await rows(tx).where((test) => test.and(all)).select(total.as('total'))
    .orderBy(sql`case when meeting.state = 'arranged' then meeting.planned_on end asc nulls last`).orderBy('meeting.plannedOn', 'desc').orderBy('meeting.id', 'desc').limit(pageSize).offset((page - 1) * pageSize).execute();
  return { rows: answer as unknown as ListRow[], total: await totalOf(tx, answer, total) };
}

/** How many stand in each group. */
export async function groupCounts(tx: Tx, actor: Actor, today: string): Promise<{ ahead: number; toRecord: number; held: number; cancelled: number; all: number }> {
  const by = tests(actor, today);
  const { rows: [counts] } = await sql<{ ahead: number; toRecord: number; held: number; cancelled: number; all: number }>`select count(*) filter (where ${by.ahead}) as ahead, count(*) filter (where ${by.toRecord}) as to_record,
      count(*) filter (where ${by.held}) as held, count(*) filter (where ${by.cancelled}) as cancelled, count(*) as all
    from meeting join suggestion on suggestion.tenant_id = meeting.tenant_id and suggestion.id = meeting.suggestion_id where meeting.tenant_id = ${tx.tenantId} and ${visibleTo(actor)}`.execute(tx.db);
  return counts ?? { ahead: 0, toRecord: 0, held: 0, cancelled: 0, all: 0 };
}

/** One meeting, or all about a suggestion, as far as this actor may see them. */
export const listed = async (tx: Tx, actor: Actor, by: { id: string } | { suggestionId: string }): Promise<ListRow[]> =>
  (await rows(tx).where(sql<boolean>`${visibleTo(actor)}`).where('id' in by ? 'meeting.id' : 'meeting.suggestionId', '=', 'id' in by ? by.id : by.suggestionId)
    .orderBy('meeting.plannedOn').orderBy('meeting.id').limit(60).execute()) as unknown as ListRow[];

/** What only the page of a meeting shows, for several at once. */
export async function partsOf(tx: Tx, ids: readonly string[]) {
  const { db, tenantId } = tx;
  if (ids.length === 0) return { words: [], agreements: [], voided: [] };
  return {
    words: await db.selectFrom('meeting').select(['id', 'arrangedBy', 'present', 'outcome', 'cancelledWords']).where('tenantId', '=', tenantId).where('id', 'in', [...ids]).execute(),
    agreements: await db.selectFrom('meetingAgreement').select(['id', 'meetingId', 'officeId', 'what', 'dueOn']).where('tenantId', '=', tenantId).where('meetingId', 'in', [...ids]).orderBy('id').execute(),
    voided: await db.selectFrom('meetingVoided').select(['meetingId', 'heldOn', 'outcome', 'reason', 'voidedBy', 'voidedOn']).where('tenantId', '=', tenantId).where('meetingId', 'in', [...ids]).orderBy('id').execute(),
  };
}

/** What is arranged for a day from this one on, or lies before it without an outcome, by its day. */
export const arrangedUntil = async (tx: Tx, until: string): Promise<Meeting[]> =>
  (await meetings(tx).where('meeting.state', '=', 'arranged').where('meeting.plannedOn', '<=', until).orderBy('meeting.plannedOn').orderBy('meeting.id').execute()) as unknown as Meeting[];

/** All still ahead to which an office is asked, locked. */
export const aheadAsking = async (tx: Tx, officeId: string): Promise<Meeting[]> =>
  (await meetings(tx).where('meeting.state', '=', 'arranged').where(sql<boolean>`exists (select from meeting_asked a where a.tenant_id = meeting.tenant_id and a.meeting_id = meeting.id and a.office_id = ${officeId})`)
    .orderBy('meeting.id').forUpdate('meeting').execute()) as unknown as Meeting[];

/** All about a suggestion that are still arranged, locked; only one kind where it is named. */
export const arrangedOf = async (tx: Tx, suggestionId: string, kind?: Meeting['kind']): Promise<Meeting[]> => {
  const found = meetings(tx).where('meeting.suggestionId', '=', suggestionId).where('meeting.state', '=', 'arranged').orderBy('meeting.id').forUpdate('meeting');
  return (await (kind ? found.where('meeting.kind', '=', kind) : found).execute()) as unknown as Meeting[];
};
