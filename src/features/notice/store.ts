import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Channel, Message, MessageState, Pace, Template } from './rules.ts';

/** A notice to be written. */
export interface NewNotice {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly params: string;
  readonly link: string;
  readonly urgent: boolean;
  readonly pace: Pace;
  readonly createdAt: Date;
}

/** Writes notices, in one statement. */
export async function insertNotices(tx: Tx, rows: readonly NewNotice[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('notice').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
}

/** A notice as its reader gets it. */
export interface NoticeRow extends Omit<NewNotice, 'params'> {
  readonly params: Record<string, string | number>;
  readonly readAt: Date | null;
}

const noticeColumns = ['id', 'personId', 'kind', 'params', 'link', 'urgent', 'pace', 'createdAt', 'readAt'] as const;

/** A person's notices, newest first. */
export async function noticesOf(tx: Tx, personId: string, filter: { unread: boolean; offset: number }): Promise<{ rows: NoticeRow[]; total: number; unreadCount: number }> {
  const mine = tx.db.selectFrom('notice').where('tenantId', '=', tx.tenantId).where('personId', '=', personId);
  const wanted = filter.unread ? mine.where('readAt', 'is', null) : mine;
  const rows = await wanted.select(noticeColumns).orderBy('id', 'desc').limit(20).offset(filter.offset).execute();
  const counts = await mine.select([sql<number>`count(*)`.as('all'), sql<number>`count(*) filter (where read_at is null)`.as('unread')]).executeTakeFirstOrThrow();
  return { rows: rows as unknown as NoticeRow[], total: filter.unread ? counts.unread : counts.all, unreadCount: counts.unread };
}

/** How many a person has not read. */
export async function countUnread(tx: Tx, personId: string): Promise<number> {
  const row = await tx.db.selectFrom('notice').select(sql<number>`count(*)`.as('count')).where('tenantId', '=', tx.tenantId).where('personId', '=', personId).where('readAt', 'is', null).executeTakeFirstOrThrow();
  return row.count;
}

/** Marks some of a person’s notices read, or all. */
export async function setRead(tx: Tx, personId: string, ids: readonly string[] | undefined, readAt: Date): Promise<void> {
  let query = tx.db.updateTable('notice').set({ readAt }).where('tenantId', '=', tx.tenantId).where('personId', '=', personId).where('readAt', 'is', null);
  if (ids) query = query.where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`);
  await query.execute();
}

/** Notices no digest has told yet, oldest first, locked against a second worker. */
export const undigested = async (tx: Tx, most: number): Promise<NoticeRow[]> =>
  (await tx.db.selectFrom('notice').select(noticeColumns).where('tenantId', '=', tx.tenantId).where('digestedAt', 'is', null)
    .orderBy('createdAt').orderBy('id').limit(most).forUpdate().skipLocked().execute()) as unknown as NoticeRow[];

/** Marks notices as told, so that no later digest tells them again. */
export async function setDigested(tx: Tx, ids: readonly string[], digestedAt: Date): Promise<void> {
  if (ids.length > 0) await tx.db.updateTable('notice').set({ digestedAt }).where('tenantId', '=', tx.tenantId).where('id', 'in', [...ids]).execute();
}

/** When each of these people last got a digest. */
export async function lastDigests(tx: Tx, personIds: readonly string[]): Promise<Map<string, Date>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx.db.selectFrom('message').select(['personId', sql<Date>`max(created_at)`.as('at')])
    .where('tenantId', '=', tx.tenantId).where('template', '=', 'digest').where('personId', 'in', [...personIds]).groupBy('personId').execute();
  return new Map(rows.flatMap((row) => (row.personId ? [[row.personId, row.at] as const] : [])));
}

/** People with unread notices and how many, for the text to paste into a group. */
export const waitingPeople = (tx: Tx) =>
  tx.db.selectFrom('notice')
    .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'notice.tenantId').onRef('person.id', '=', 'notice.personId'))
    .select(['person.name', sql<number>`count(*)`.as('count')])
    .where('notice.tenantId', '=', tx.tenantId).where('notice.readAt', 'is', null)
    .groupBy(['person.id', 'person.name']).orderBy('person.name').limit(200).execute();

/** A message to be queued. */
export interface NewMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly personId: string | null;
  readonly template: Template;
  readonly sealed: Buffer;
  readonly body: string;
  readonly maskedTo: string;
  readonly state: MessageState;
  readonly createdAt: Date;
  readonly dueAt: Date;
}

/** Queues a message. */
export const insertMessage = (tx: Tx, row: NewMessage) => tx.db.insertInto('message').values({ tenantId: tx.tenantId, ...row }).execute();

const messageColumns = ['id', 'version', 'channel', 'state', 'personId', 'template'] as const;

/** One message, locked for a verb. */
export async function findMessage(tx: Tx, id: string, lock: boolean): Promise<Message | null> {
  const query = tx.db.selectFrom('message').select(messageColumns).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  return ((await (lock ? query.forUpdate() : query).executeTakeFirst()) as Message | undefined) ?? null;
}

/** A message that is to go out now. */
export interface DueMessage extends Message {
  readonly sealed: Buffer;
  readonly attemptCount: number;
}

/** Messages whose time has come, locked against a second worker. */
export const dueMessages = async (tx: Tx, now: Date, most: number): Promise<DueMessage[]> =>
  (await tx.db.selectFrom('message').select([...messageColumns, 'sealed', 'attemptCount'])
    .where('tenantId', '=', tx.tenantId).where('state', '=', 'waiting').where('channel', 'in', ['sms', 'mail']).where('dueAt', '<=', now)
    .orderBy('dueAt').limit(most).forUpdate().skipLocked().execute()) as unknown as DueMessage[];

/** Changes a message and moves its version on. */
export const updateMessage = (tx: Tx, id: string, change: { state?: MessageState; attemptCount?: number; lastError?: string | null; dueAt?: Date; sentAt?: Date }) =>
  tx.db.updateTable('message').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** A message as the outbox shows it. */
export interface OutboxRow extends Message {
  readonly body: string;
  readonly maskedTo: string;
  readonly attemptCount: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
}

/** The outbox, newest first, with how many stand in each state. */
export async function outbox(tx: Tx, filter: { channel?: Channel | undefined; state?: MessageState | undefined; offset: number }): Promise<{ rows: OutboxRow[]; counts: Record<MessageState, number> }> {
  let wanted = tx.db.selectFrom('message').where('tenantId', '=', tx.tenantId);
  if (filter.channel) wanted = wanted.where('channel', '=', filter.channel);
  const counted = await wanted.select(['state', sql<number>`count(*)`.as('count')]).groupBy('state').execute();
  if (filter.state) wanted = wanted.where('state', '=', filter.state);
  const rows = await wanted.select([...messageColumns, 'body', 'maskedTo', 'attemptCount', 'lastError', 'createdAt', 'dueAt', 'sentAt'])
    .orderBy('id', 'desc').limit(20).offset(filter.offset).execute();
  const countOf = (state: MessageState) => counted.find((row) => row.state === state)?.count ?? 0;
  return {
    rows: rows as unknown as OutboxRow[],
    counts: { waiting: countOf('waiting'), sent: countOf('sent'), failed: countOf('failed'), notConfigured: countOf('notConfigured') },
  };
}

/** Under which number each fixed text was approved. */
export async function approvals(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.db.selectFrom('messageTemplate').select(['template', 'approvalNumber']).where('tenantId', '=', tx.tenantId).execute();
  return new Map(rows.map((row) => [row.template, row.approvalNumber]));
}

/** Records an approval; a later number replaces the earlier one. Answers the row's id. */
export async function setApproval(tx: Tx, row: { id: string; template: Template; approvalNumber: string; approvedBy: string | null; approvedAt: Date }): Promise<string> {
  const { id } = await tx.db.insertInto('messageTemplate').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'template']).doUpdateSet({
      approvalNumber: row.approvalNumber, approvedBy: row.approvedBy, approvedAt: row.approvedAt, version: sql`message_template.version + 1`,
    })).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Drops the records of messages that waited for nothing any more before this instant; answers how many. */
export async function dropMessagesBefore(tx: Tx, before: Date): Promise<number> {
  const gone = await tx.db.deleteFrom('message').where('tenantId', '=', tx.tenantId).where('state', '<>', 'waiting').where('createdAt', '<', before).executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows);
}

/** Drops messages to nobody of the house whose words name this number. */
export async function dropMessagesAbout(tx: Tx, number: string): Promise<number> {
  const gone = await tx.db.deleteFrom('message').where('tenantId', '=', tx.tenantId).where('personId', 'is', null).where('body', 'like', `%${number}%`).executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows);
}
