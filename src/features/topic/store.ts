import { type Expression, type Insertable, type SqlBool, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import { type Fate, type Round, type State, type Topic, type TopicKind, most, reads } from './rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** The rounds this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> => sql<SqlBool>`${sql.lit(reads(actor))}`;

/** A round with what pages show of it. */
export interface ListRow extends Round {
  readonly stationName: string | null;
  readonly groupName: string | null;
  readonly words: string | null;
  readonly openedBy: string;
  readonly openedOn: string;
  readonly endedWords: string | null;
  readonly endedOn: string | null;
  readonly endedBy: string | null;
}

const askedIds = sql<string[]>`coalesce((select json_agg(a.person_id order by a.person_id) from topic_asked a where a.tenant_id = topic_round.tenant_id and a.round_id = topic_round.id), '[]'::json)`;
const topics = sql<Topic[]>`coalesce((select json_agg(json_build_object('id', t.id, 'personId', t.person_id, 'enteredBy', t.entered_by, 'fate', t.fate) order by t.id)
  from topic t where t.tenant_id = topic_round.tenant_id and t.round_id = topic_round.id and t.taken_back_on is null), '[]'::json)`;
const rounds = (tx: Tx) => tx.db.selectFrom('topicRound')
  .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'topicRound.tenantId').onRef('station.id', '=', 'topicRound.stationId'))
  .leftJoin('deputyGroup', (join) => join.onRef('deputyGroup.tenantId', '=', 'topicRound.tenantId').onRef('deputyGroup.id', '=', 'topicRound.groupId'))
  .select(['topicRound.id', 'topicRound.version', 'topicRound.stationId', 'topicRound.groupId', 'topicRound.year', 'topicRound.untilOn', 'topicRound.words', 'topicRound.openedBy', 'topicRound.openedOn', 'topicRound.endedWords', 'topicRound.endedOn', 'topicRound.endedBy'])
  .select(['station.name as stationName', 'deputyGroup.name as groupName', 'deputyGroup.headPersonId as groupHeadId', sql<State>`topic_round.state`.as('state'), askedIds.as('askedIds'), topics.as('topics')])
  .where('topicRound.tenantId', '=', tx.tenantId);

/** One round. Its row is locked first and all is read after: who waits for the lock sees what was proposed meanwhile. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<ListRow | null> {
  if (lock) await tx.db.selectFrom('topicRound').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return (await rounds(tx).where('topicRound.id', '=', id).executeTakeFirst()) ?? null;
}

const pageSize = 20;

/** A page of rounds this actor may see: those that go on first, then the latest. */
export async function list(tx: Tx, actor: Actor, state: State | undefined, page: number): Promise<{ rows: ListRow[]; total: number }> {
  const all = tx.db.selectFrom('topicRound').select('topicRound.id').where('topicRound.tenantId', '=', tx.tenantId).where(visibleTo(actor)).$if(state !== undefined, (query) => query.where('topicRound.state', '=', state ?? ''));
  const total = countedTo1001(all);
  const openFirst = sql<boolean>`(topic_round.state = 'open')`;
  const of = all.orderBy(openFirst, 'desc').orderBy('topicRound.id', 'desc').limit(sql.lit(pageSize)).offset((page - 1) * pageSize);
  const found = await rounds(tx).select(total.as('total')).where('topicRound.id', 'in', of).orderBy(openFirst, 'desc').orderBy('topicRound.id', 'desc').execute();
  return { rows: found, total: await totalOf(tx, found, total) };
}

/** The rounds that go on although their last day has passed, as far as this actor may see them. */
export const overRounds = (tx: Tx, actor: Actor, today: string): Promise<ListRow[]> =>
  rounds(tx).where(visibleTo(actor)).where('topicRound.state', '=', 'open').where('topicRound.untilOn', '<', today).orderBy('topicRound.id').limit(200).execute();

/** A topic with all that was said of it. */
export interface FullTopic extends Topic {
  readonly topic: string;
  readonly kind: TopicKind;
  readonly reason: string | null;
  readonly proposedOn: string;
  readonly fateWords: string | null;
  readonly activityId: string | null;
  readonly lineTopic: string | null;
  readonly lineYear: number | null;
  readonly lineQuarter: number | null;
}

/** The topics of a round in the order in which they came, without those taken back. */
export const topicsOf = ({ db, tenantId }: Tx, roundId: string): Promise<FullTopic[]> => db.selectFrom('topic')
  .leftJoin('activity', (join) => join.onRef('activity.tenantId', '=', 'topic.tenantId').onRef('activity.id', '=', 'topic.activityId'))
  .select(['topic.id', 'topic.personId', 'topic.enteredBy', 'topic.topic', 'topic.reason', 'topic.proposedOn', 'topic.fateWords', 'topic.activityId', 'activity.topic as lineTopic', 'activity.plannedYear as lineYear', 'activity.plannedQuarter as lineQuarter'])
  .select([sql<TopicKind>`topic.kind`.as('kind'), sql<Fate | null>`topic.fate`.as('fate')])
  .where('topic.tenantId', '=', tenantId).where('topic.roundId', '=', roundId).where('topic.takenBackOn', 'is', null).orderBy('topic.id').limit(most.topics).execute();

/** The topics a line of the plan came from; of a round that goes on again nothing is told yet. */
export const topicsOfLine = ({ db, tenantId }: Tx, activityId: string) => db.selectFrom('topic')
  .innerJoin('topicRound', (join) => join.onRef('topicRound.tenantId', '=', 'topic.tenantId').onRef('topicRound.id', '=', 'topic.roundId'))
  .select(['topic.id', 'topic.roundId', 'topic.topic', 'topic.personId']).where('topic.tenantId', '=', tenantId).where('topic.activityId', '=', activityId).where('topicRound.state', '=', 'closed').orderBy('topic.id').limit(100).execute();

/** Does a round go on for this year and host? */
export async function openFor({ db, tenantId }: Tx, { year, stationId, groupId }: Pick<Round, 'year' | 'stationId' | 'groupId'>): Promise<boolean> {
  return (await db.selectFrom('topicRound').select('id').where('tenantId', '=', tenantId).where('state', '=', 'open').where('year', '=', year)
    .where('stationId', 'is not distinct from', stationId).where('groupId', 'is not distinct from', groupId).executeTakeFirst()) !== undefined;
}

/** Keeps a new round with the deputies it asks. */
export async function insertRound({ db, tenantId }: Tx, row: Row<'topicRound'>, personIds: readonly string[]): Promise<void> {
  await db.insertInto('topicRound').values({ tenantId, ...row }).execute();
  await db.insertInto('topicAsked').values(personIds.map((personId) => ({ tenantId, roundId: row.id, personId }))).execute();
}

/** Changes columns of a round and moves its version on. */
export const update = (tx: Tx, id: string, change: Omit<Updateable<DB['topicRound']>, 'tenantId' | 'id' | 'version'> = {}) =>
  tx.db.updateTable('topicRound').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Keeps a new topic. */
export const insertTopic = (tx: Tx, row: Row<'topic'>) => tx.db.insertInto('topic').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes topics of one round. */
export const updateTopics = (tx: Tx, roundId: string, ids: readonly string[], change: Pick<Updateable<DB['topic']>, 'takenBackOn' | 'fate' | 'activityId' | 'fateWords'>) =>
  tx.db.updateTable('topic').set(change).where('tenantId', '=', tx.tenantId).where('roundId', '=', roundId).where('id', '=', sql<string>`any(${sql.val([...ids])}::uuid[])`).execute();
