import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor, Grant, TenantKind } from '#kernel/actor.ts';
import type { Services } from './services.ts';

/** Whose session it is: that decides how long it lives. */
export type SessionKind = 'staff' | 'deputy' | 'receipt';

/** How long a session lives: without use, and in all. Staff follow 等保; a deputy's own phone stays signed in for weeks. */
const life: Readonly<Record<SessionKind, { idleSeconds: number; wholeSeconds: number }>> = {
  staff: { idleSeconds: 30 * 60, wholeSeconds: 12 * 3600 },
  deputy: { idleSeconds: 14 * 86_400, wholeSeconds: 60 * 86_400 },
  receipt: { idleSeconds: 2 * 3600, wholeSeconds: 12 * 3600 },
};

/** A session to be opened. */
export interface NewSession {
  readonly tenantId: string;
  readonly kind: SessionKind;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly name: string | null;
  readonly grants: readonly Grant[];
  readonly receiptOf: string | null;
  /** How it was opened; tells what signing out has to end elsewhere. */
  readonly way?: string | null;
}

/** Opens a session and answers its token, which is stored only as a hash. */
export async function openSession(house: Services, session: NewSession): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = house.clock.now();
  await house.database.bare.insertInto('session').values({
    ...session, tokenHash: house.seal.hash(token, 'session'), grants: JSON.stringify(session.grants),
    createdAt: now, seenAt: now, endsAt: new Date(now.getTime() + life[session.kind].wholeSeconds * 1000),
  }).execute();
  return token;
}

/** A session that was found open. */
export interface OpenSession extends NewSession {
  readonly actor: Actor;
}

/** Finds the session of a token, unless it has ended or lay idle too long; notes its use once a minute. */
export async function readSession(house: Services, token: string): Promise<OpenSession | null> {
  const tokenHash = house.seal.hash(token, 'session');
  const now = house.clock.now();
  const row = await house.database.bare.selectFrom('session').selectAll().where('tokenHash', '=', tokenHash).where('endsAt', '>', now).executeTakeFirst();
  if (!row) return null;
  const kind = row.kind as SessionKind;
  const idleMs = now.getTime() - row.seenAt.getTime();
  if (idleMs > life[kind].idleSeconds * 1000) return null;
  if (idleMs > 60_000) await house.database.bare.updateTable('session').set({ seenAt: now }).where('tokenHash', '=', tokenHash).execute();
  const tenant = await house.tenants.byId(row.tenantId);
  if (!tenant) return null;
  const grants = row.grants as unknown as Grant[];
  const actor = actorOf(tenant.kind, { ...row, kind, grants });
  return { ...row, kind, grants, actor };
}

function actorOf(tenantKind: TenantKind, session: NewSession): Actor {
  const { tenantId, accountId, personId, name, grants, receiptOf } = session;
  return { tenantId, tenantKind, accountId, personId, name, grants, receiptOf, via: session.kind === 'receipt' ? 'receipt' : 'session' };
}

/** Of the sessions of an account only the newest stay; answers how many older ones were ended. Called after the new one is there: of many at once no more than these are left. */
export async function keepNewest(house: Services, accountId: string, most: number): Promise<number> {
  const { rows } = await sql`
    delete from session where token_hash in (
      select token_hash from session where account_id = ${accountId} order by created_at desc, token_hash offset ${most}) returning 1`.execute(house.database.bare);
  return rows.length;
}

/** Ends one session. */
export async function closeSession(house: Services, token: string): Promise<void> {
  await house.database.bare.deleteFrom('session').where('tokenHash', '=', house.seal.hash(token, 'session')).execute();
}

/** Takes away sessions that have ended. */
export async function reapSessions(house: Services): Promise<void> {
  await house.database.bare.deleteFrom('session').where('endsAt', '<', house.clock.now()).execute();
}
