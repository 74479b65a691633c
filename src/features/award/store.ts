import { type Expression, type Insertable, type SqlBool, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Award, type Nominee, type Putter, type State, type manners, most, reads } from './rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** The awards this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> => sql<SqlBool>`${sql.lit(reads(actor))}`;

const columns = ['id', 'version', 'title', 'criteria', 'placeCount', 'fromOn', 'toOn', 'nominateUntil', 'meetingName', 'meetingOn', 'memberCount', 'presentCount', 'votedBy', 'checkedBy', 'checkedOn', 'confirmedBy', 'confirmedOn', 'sentBackWords', 'publishedOn', 'endedWords'] as const;
const awards = (tx: Tx) => tx.db.selectFrom('award').select(columns)
  .select([sql<State>`state`.as('state'), sql<Award['subject']>`subject`.as('subject'), sql<(typeof manners)[number] | null>`manner`.as('manner'),
    sql<number>`(select count(*)::int from award_nomination n where n.tenant_id = award.tenant_id and n.award_id = award.id and n.dropped_at is null)`.as('nominations'),
    sql<Nominee[]>`coalesce((select json_agg(json_build_object('personId', n.person_id, 'stationId', n.station_id) order by n.id) from award_nomination n where n.tenant_id = award.tenant_id and n.award_id = award.id and n.dropped_at is null and n.chosen), '[]')`.as('chosen')])
  .where('tenantId', '=', tx.tenantId);
/** An award with everything but its nominations. */
export type AwardRow = Awaited<ReturnType<typeof list>>[number];

/** One award, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<AwardRow | null> {
  const query = awards(tx).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The awards this actor may see, the newest first. */
export const list = (tx: Tx, actor: Actor) => awards(tx).where(visibleTo(actor)).orderBy('id', 'desc').limit(100).execute();

/** Those whose words wait for a second person, or came back from one. */
export const openChecks = (tx: Tx, actor: Actor) => awards(tx).where(visibleTo(actor)).where((is) => is.or([is('state', '=', 'checked'), is.and([is('state', '=', 'voted'), is('sentBackWords', 'is not', null)])])).orderBy('id').limit(50).execute();

/** What everybody may read, the newest first. */
export const publishedOnes = (tx: Tx) => awards(tx).where('state', '=', 'published').orderBy('publishedOn', 'desc').orderBy('id', 'desc').limit(50).execute();

/** The nominations of these awards in the order they were made. */
export const nominationsOf = (tx: Tx, awardIds: readonly string[]) =>
  tx.db.selectFrom('awardNomination').select(['id', 'awardId', 'nominatedOn', 'personId', 'stationId', 'reason', 'nominatedBy', 'yesCount', 'noCount', 'abstainCount', 'chosen', 'words', 'publicReason', 'publicWords', sql<Putter>`put_by`.as('putBy'), sql<{ kind: string; count: number }[]>`evidence`.as('evidence')])
    .where('tenantId', '=', tx.tenantId).where('awardId', '=', sql<string>`any(${sql.val(awardIds)}::uuid[])`).where('droppedAt', 'is', null).orderBy('id').limit(most.nominations * Math.max(1, awardIds.length)).execute();
/** One nomination that stands. */
export type NominationRow = Awaited<ReturnType<typeof nominationsOf>>[number];

/** Keeps a new award. */
export const insert = (tx: Tx, row: Row<'award'>) => tx.db.insertInto('award').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes columns of an award and moves its version on. */
export const update = (tx: Tx, id: string, change: Omit<Updateable<DB['award']>, 'tenantId' | 'id' | 'version'>) =>
  tx.db.updateTable('award').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Keeps a nomination. */
export const insertNomination = (tx: Tx, row: Row<'awardNomination'>) => tx.db.insertInto('awardNomination').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes columns of a nomination. */
export const updateNomination = (tx: Tx, id: string, change: Omit<Updateable<DB['awardNomination']>, 'tenantId' | 'id'>) =>
  tx.db.updateTable('awardNomination').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();
