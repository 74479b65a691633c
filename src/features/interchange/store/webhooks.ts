import { type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { newId } from '#kernel/id.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import { type Delivery, type DeliveryState, type Fact, type Receiver, type Webhook, type WebhookState, mostWebhooks } from '../rules.ts';

/** An address, locked for a verb; one that was removed is not there. */
export async function findWebhook(tx: Tx, id: string, lock: boolean): Promise<Webhook | null> {
  const query = tx.db.selectFrom('webhook').select(['id', 'version', 'state', 'url']).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('state', '!=', 'removed');
  return ((await (lock ? query.forUpdate() : query).executeTakeFirst()) as Webhook | undefined) ?? null;
}

/** Writes a new address. */
export const insertWebhook = (tx: Tx, row: { id: string; name: string; url: string; facts: readonly Fact[]; secretSealed: Buffer; madeBy: string | null; madeAt: Date }) =>
  tx.db.insertInto('webhook').values({ tenantId: tx.tenantId, state: 'on', ...row, facts: JSON.stringify(row.facts) }).execute();

/** Changes an address and moves its version on. */
export const updateWebhook = (tx: Tx, id: string, change: Omit<Updateable<DB['webhook']>, 'tenantId' | 'id' | 'version'>) =>
  tx.db.updateTable('webhook').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Notes an attempt that failed; answers how many in a row, and since when. It moves no version: nobody's form grows stale by it. */
export const countFailure = async (tx: Tx, id: string, at: Date): Promise<{ failureCount: number; failingSince: Date }> =>
  (await tx.db.updateTable('webhook').set({ failureCount: sql`failure_count + 1`, failingSince: sql`coalesce(failing_since, ${at})` }).where('tenantId', '=', tx.tenantId).where('id', '=', id)
    .returning(['failureCount', sql<Date>`failing_since`.as('failingSince')]).executeTakeFirstOrThrow());

/** Nothing is tried there before then; null ends it at once. */
export const letRest = (tx: Tx, id: string, restsUntil: Date | null) =>
  tx.db.updateTable('webhook').set({ restsUntil }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Something arrived. */
export async function arrived(tx: Tx, id: string): Promise<void> {
  await tx.db.updateTable('webhook').set({ failureCount: 0, failingSince: null, restsUntil: null }).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('failureCount', '>', 0).execute();
}

/** How many addresses there are. */
export const webhookCount = async (tx: Tx): Promise<number> =>
  (await tx.db.selectFrom('webhook').select(sql<number>`count(*)`.as('count')).where('tenantId', '=', tx.tenantId).where('state', '!=', 'removed').executeTakeFirstOrThrow()).count;

/** Addresses that are told now. */
export const listening = async (tx: Tx): Promise<{ id: string; facts: readonly Fact[] }[]> =>
  (await tx.db.selectFrom('webhook').select(['id', 'facts']).where('tenantId', '=', tx.tenantId).where('state', '=', 'on').execute()) as { id: string; facts: readonly Fact[] }[];

/** Addresses that were switched off because nothing arrived. */
export const failedWebhooks = (tx: Tx) =>
  tx.db.selectFrom('webhook').select(['id', 'name']).where('tenantId', '=', tx.tenantId).where('state', '=', 'failed').orderBy('id').limit(mostWebhooks).execute();

/** Puts messages into the outbox. */
export async function insertDeliveries(tx: Tx, at: Date, messages: readonly { readonly webhookId: string; readonly fact: Fact; readonly body: string }[]): Promise<string[]> {
  const rows = messages.map((message) => ({ tenantId: tx.tenantId, id: newId(at.getTime()), state: 'waiting', madeAt: at, nextAt: at, ...message }));
  if (rows.length > 0) await tx.db.insertInto('webhookDelivery').values(rows).execute();
  return rows.map(({ id }) => id);
}

type Message = Delivery & Receiver & { readonly body: string; readonly fact: Fact; readonly url: string; readonly secretSealed: Buffer };

/** A message with its address, as they are now. */
export async function findDelivery(tx: Tx, id: string): Promise<Message | null> {
  const row = await tx.db.selectFrom('webhookDelivery as d').innerJoin('webhook as w', (join) => join.onRef('w.tenantId', '=', 'd.tenantId').onRef('w.id', '=', 'd.webhookId'))
    .select(['d.id', 'd.webhookId', 'd.state', 'd.attemptCount', 'd.body', 'd.fact', 'w.state as webhookState', 'w.url', 'w.name as webhookName', 'w.restsUntil', 'w.secretSealed'])
    .where('d.tenantId', '=', tx.tenantId).where('d.id', '=', id).executeTakeFirst();
  return (row as Message | undefined) ?? null;
}

/** The same, both locked: the address first, as every verb does that changes what waits for it. */
export async function holdDelivery(tx: Tx, id: string): Promise<Message | null> {
  await tx.db.selectFrom('webhook').select('id').where('tenantId', '=', tx.tenantId)
    .where('id', '=', tx.db.selectFrom('webhookDelivery').select('webhookId').where('tenantId', '=', tx.tenantId).where('id', '=', id)).forUpdate().executeTakeFirst();
  await tx.db.selectFrom('webhookDelivery').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return findDelivery(tx, id);
}

/** Notes what became of a message. */
export const updateDelivery = (tx: Tx, id: string, change: Omit<Updateable<DB['webhookDelivery']>, 'tenantId' | 'id' | 'webhookId'>) =>
  tx.db.updateTable('webhookDelivery').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** What waits for an address that is told no more. */
export const giveUpWaiting = (tx: Tx, webhookId: string) =>
  tx.db.updateTable('webhookDelivery').set({ state: 'failed', nextAt: null }).where('tenantId', '=', tx.tenantId).where('webhookId', '=', webhookId).where('state', '=', 'waiting').execute();

/** Takes the messages of an address away, or those made before an instant; answers how many. */
export async function dropDeliveries(tx: Tx, which: { readonly webhookId: string } | { readonly before: Date }): Promise<number> {
  const all = tx.db.deleteFrom('webhookDelivery').where('tenantId', '=', tx.tenantId);
  const gone = await ('webhookId' in which ? all.where('webhookId', '=', which.webhookId) : all.where('madeAt', '<', which.before)).executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows);
}

/** All addresses, with how their messages stand. */
export const listWebhooks = async (tx: Tx) => {
  const inState = (state: DeliveryState) => sql<number>`(select count(*) from webhook_delivery d where d.tenant_id = webhook.tenant_id and d.webhook_id = webhook.id and d.state = ${state})`;
  const rows = await tx.db.selectFrom('webhook').select(['id', 'version', 'name', 'url', 'facts', 'state', 'failureCount', 'failingSince', 'restsUntil', 'madeAt', inState('waiting').as('waitingCount'), inState('failed').as('failedCount')])
    .where('tenantId', '=', tx.tenantId).where('state', '!=', 'removed').orderBy('id', 'desc').limit(mostWebhooks).execute();
  return rows as (Omit<(typeof rows)[number], 'facts' | 'state'> & { facts: Fact[]; state: WebhookState })[];
};

/** A page of 20 messages, the latest first. */
export async function listDeliveries(tx: Tx, webhookId: string | undefined, offset: number) {
  let query = tx.db.selectFrom('webhookDelivery as d').innerJoin('webhook as w', (join) => join.onRef('w.tenantId', '=', 'd.tenantId').onRef('w.id', '=', 'd.webhookId')).where('d.tenantId', '=', tx.tenantId);
  if (webhookId) query = query.where('d.webhookId', '=', webhookId);
  const total = countedTo1001(query.select('d.id'));
  const rows = await query.select(['d.id', 'd.webhookId', 'w.name as webhookName', 'w.state as webhookState', 'd.fact', 'd.state', 'd.attemptCount', 'd.madeAt', 'd.triedAt', 'd.nextAt', 'd.answerStatus', 'd.answerFault', total.as('total')])
    .orderBy('d.madeAt', 'desc').orderBy('d.id', 'desc').limit(20).offset(offset).execute();
  return { rows: rows as (Omit<(typeof rows)[number], 'fact' | 'state' | 'webhookState'> & { fact: Fact; state: DeliveryState; webhookState: Delivery['webhookState'] })[], total: await totalOf(tx, rows, total) };
}
