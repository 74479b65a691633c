import { type Kysely, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { systemActor } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import type { Tx } from './db/connect.ts';
import type { JobKind, Work } from './feature.ts';
import type { House } from './house.ts';
import { housekeeping } from './retention.ts';

/** Work to be done once, after the verb that asks for it has committed. */
export interface JobAsked {
  readonly kind: string;
  readonly payload?: Record<string, unknown>;
  readonly runAt: Date;
  /** At most one such job waits per tenant and kind. */
  readonly singleKey?: string;
}

/** Puts a job into the queue, in the verb's own transaction: it exists exactly when the verb happened. */
export async function ask(tx: Tx, job: JobAsked): Promise<void> {
  await tx.db.insertInto('job')
    .values({ id: newId(job.runAt.getTime()), tenantId: tx.tenantId, kind: job.kind, payload: JSON.stringify(job.payload ?? {}), singleKey: job.singleKey ?? null, runAt: job.runAt, state: 'waiting' })
    .onConflict((conflict) => conflict.columns(['tenantId', 'kind', 'singleKey'])
      // Written out, not as a parameter: a generic plan could not match the partial index.
      .where(sql<boolean>`state = 'waiting'`).doNothing())
    .execute();
}

/** Every kind of work the house can do later: the features' own and its own housekeeping. */
export const jobKindsOf = (house: House): readonly JobKind[] => [housekeeping(house), ...house.features.flatMap((feature) => feature.jobs)];

const leaseSeconds = 120;
const mostAttempts = 6;

// One worker at a time takes what leads outward.
const onlyLeaser = 8_613_003;

interface Leased { id: string; tenantId: string; kind: string; payload: unknown; attemptCount: number }

/** Which jobs a worker does: those of the house itself, or those that wait for somebody outside. */
export type Lane = 'inner' | 'outward';

/** What a lane takes. Of jobs that wait for somebody outside a town has one of a kind at work: the other workers are for the other towns. */
function within(house: House, lane: Lane | null, now: Date) {
  const outward = jobKindsOf(house).filter((kind) => kind.outward).map(({ kind }) => kind);
  if (lane === null) return sql`true`;
  if (lane === 'inner') return sql`job.kind <> all(${outward}::text[])`;
  return sql`job.kind = any(${outward}::text[]) and not exists (select from job busy
    where busy.tenant_id = job.tenant_id and busy.kind = job.kind and busy.state = 'waiting' and busy.leased_until >= ${now} and busy.id <> job.id)`;
}

/** Takes one due job under a lease; a worker that dies loses it to another one when the lease ends. */
async function lease(house: House, now: Date, lane: Lane | null): Promise<Leased | null> {
  const until = new Date(now.getTime() + leaseSeconds * 1000);
  const take = (db: Kysely<DB>) => sql<Leased>`
    update job set leased_until = ${until}, attempt_count = attempt_count + 1
    where id = (
      select id from job
      where state = 'waiting' and run_at <= ${now} and (leased_until is null or leased_until < ${now}) and ${within(house, lane, now)}
      order by run_at limit 1 for update skip locked)
    returning id, tenant_id, kind, payload, attempt_count`.execute(db);
  // One after the other, each with a look of its own: two at once would not see that the other takes a job of the same town.
  const { rows } = lane !== 'outward' ? await take(house.database.bare) : await house.database.global(async (db) => {
    await sql`select pg_advisory_xact_lock(${onlyLeaser})`.execute(db);
    return take(db);
  });
  return rows[0] ?? null;
}

/** Holds a job for as long again. Outside the job's own transaction, or no other worker would see it; a lease that went to another is left alone. */
const renewer = (house: House, job: Leased) => async (): Promise<void> => {
  await house.database.bare.updateTable('job').set({ leasedUntil: new Date(house.clock.now().getTime() + leaseSeconds * 1000) })
    .where('id', '=', job.id).where('state', '=', 'waiting').where('attemptCount', '=', job.attemptCount).execute();
};

/** Does one due job of a lane, or of any, if there is one. Answers whether it did. The job's work and its being done commit together. */
export async function workOnce(house: House, lane: Lane | null = null): Promise<boolean> {
  const realNow = house.clock.now();
  const job = await lease(house, realNow, lane);
  if (!job) return false;
  const kind = jobKindsOf(house).find((k) => k.kind === job.kind);
  const tenant = await house.tenants.byId(job.tenantId);
  try {
    if (!kind || !tenant) throw new Error(`no such job kind or tenant: ${job.kind}`);
    const now = house.tenants.now(tenant);
    await house.database.inTenant(tenant.id, async (tx) => {
      const work: Work<Record<string, unknown>> = {
        tx, tenant, house, now, today: dateOn(now), input: job.payload as Record<string, unknown>,
        actor: systemActor(tenant.id, tenant.kind), locale: 'zh', address: null, note: () => undefined,
        announce: async (fact, about) => {
          for (const later of house.features) await later.listens[fact]?.(work, about);
        },
      };
      await kind.run(work, renewer(house, job));
      await tx.db.updateTable('job').set({ state: 'done', leasedUntil: null, lastError: null }).where('id', '=', job.id).execute();
    });
  } catch (error) {
    await putBack(house, job, realNow, error);
  }
  return true;
}

async function putBack(house: House, job: Leased, now: Date, error: unknown): Promise<void> {
  const stuck = job.attemptCount >= mostAttempts;
  const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
  house.log.warn({ job: job.id, kind: job.kind, attempt: job.attemptCount, stuck, reason }, 'job failed');
  await house.database.bare.updateTable('job')
    .set({ state: stuck ? 'stuck' : 'waiting', leasedUntil: null, lastError: reason, runAt: new Date(now.getTime() + 2 ** job.attemptCount * 15_000) })
    .where('id', '=', job.id).execute();
}

/** Puts the jobs each tenant's own clock brings into the queue; run at each tick, harmless when repeated. A demo town whose clock jumps gets them at once. */
export async function askPeriodic(house: House, kinds: readonly JobKind[]): Promise<void> {
  const realNow = house.clock.now();
  for (const tenant of await house.tenants.all()) {
    const townNow = house.tenants.now(tenant).getTime();
    await house.database.inTenant(tenant.id, async (tx) => {
      for (const kind of kinds) {
        if (!kind.everyMinutes) continue;
        const slotMs = kind.everyMinutes * 60_000;
        const singleKey = `slot:${Math.floor(townNow / slotMs)}`;
        // However far ahead a town's clock is, it runs as fast as the real one: a slot lasts no longer.
        const last = await tx.db.selectFrom('job').select('id').where('tenantId', '=', tenant.id).where('kind', '=', kind.kind)
          .where('singleKey', '=', singleKey).where('runAt', '>=', new Date(realNow.getTime() - slotMs)).executeTakeFirst();
        if (!last) await ask(tx, { kind: kind.kind, runAt: realNow, singleKey });
      }
    });
  }
}
