import type { Actor, Grant } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { ruleValue } from '#features/settings/public.ts';
import { appendAudit } from '#platform/audit.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { closeSession, keepNewest, openSession } from '#platform/session.ts';
import type { Tenant } from '#platform/tenants.ts';
import { type Held, adminRoles, deputyRoles } from './rules.ts';
import { named, postsOf } from './store.ts';
import { type Account, findAccount, linksOf } from './store/accounts.ts';

/** A tenant an account may act in, as whom and with which roles. */
export interface Entry {
  readonly tenant: Tenant;
  /** Null where the person acts by delegation: he is on the county's rolls, not on this town's. */
  readonly personId: string | null;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** A post as what it lets its holder do. */
export const grantOf = ({ role, officeId, stationId }: Held): Grant => ({ role, ...(officeId ? { officeId } : {}), ...(stationId ? { stationId } : {}) });

/** What a county's officers and administrators are in its towns: an officer looks, an administrator administers. */
const delegated = (grants: readonly Grant[]): Grant[] =>
  grants.filter(({ role }) => role === 'countyOfficer' || adminRoles.some((admin) => admin === role)).map(({ role }) => ({ role }));

/** Where an account may act now: its own tenants first, then the towns of a county it has an office in. */
export async function entriesOf(house: House, account: Account): Promise<Entry[]> {
  const own: Entry[] = [];
  for (const { tenantId, personId } of await linksOf(house.database.bare, account.id)) {
    const tenant = await house.tenants.byId(tenantId);
    if (!tenant) continue;
    const entry = await house.database.inTenant(tenantId, async (tx) => {
      const posts = (await postsOf(tx, [personId])).filter((post) => account.kind === 'staff' || deputyRoles.includes(post.role));
      return { tenant, personId, name: (await named(tx, [personId])).get(personId) ?? '', grants: posts.map(grantOf) };
    }, 'read');
    if (entry.grants.length > 0) own.push(entry);
  }
  const here = new Set(own.map((entry) => entry.tenant.id));
  const towns = (await house.tenants.all()).filter((tenant) => tenant.countyId !== null && !here.has(tenant.id));
  const lent = own.flatMap(({ tenant: county, name, grants }) => {
    const carried = delegated(grants);
    return carried.length === 0 ? [] : towns.filter((town) => town.countyId === county.id).map((tenant): Entry => ({ tenant, personId: null, name, grants: carried }));
  });
  return [...own, ...lent];
}

/** The actor a session of this account will have there. */
export const actorAt = (account: Account, { tenant, personId, name, grants }: Entry): Actor =>
  ({ tenantId: tenant.id, tenantKind: tenant.kind, accountId: account.id, personId, name, grants, receiptOf: null, via: 'session' });

/** Where a try comes from, which tenant it is meant for, and where it is bound. */
export interface Attempt {
  readonly address: string;
  readonly town?: string | undefined;
  readonly back?: string | undefined;
}

/** A session just opened: its token, which is told only this once, and who it is. */
export interface SignedIn {
  readonly token: string;
  readonly actor: Actor;
  readonly kind: Account['kind'];
  readonly back?: string | undefined;
}

/** The tenant asked for, if the account is at home there, else its first one. */
export async function chooseEntry(house: House, account: Account, town: string | null | undefined): Promise<Entry> {
  const own = (await entriesOf(house, account)).filter((entry) => entry.personId !== null);
  return own.find((entry) => entry.tenant.code === town) ?? own[0] ?? refuse('account.noPost', 403);
}

/** Opens the session, with a new token each time. */
export async function open(house: House, account: Account, entry: Entry, entrance: Entrance): Promise<SignedIn> {
  return { token: await enter(house, account, entry, entrance), actor: actorAt(account, entry), kind: account.kind };
}

/** How somebody came in, for the audit: signing in, or coming over from another tenant. */
export type Entrance = { readonly verb: 'account.signIn'; readonly way: string; readonly cardId?: string } | { readonly verb: 'account.switchTenant'; readonly from: string };

/** Opens a session of an account in one of its tenants, with a new token, and writes it into that tenant's audit. */
export async function enter(house: House, account: Account, entry: Entry, entrance: Entrance): Promise<string> {
  const { tenant, personId, name, grants } = entry;
  const token = await openSession(house, { tenantId: tenant.id, kind: account.kind, accountId: account.id, personId, name, grants, receiptOf: null, way: 'way' in entrance ? entrance.way : null });
  // A password reset or an account closed while this was under way ended the sessions before this one was there.
  const present = await findAccount(house.database.bare, { id: account.id });
  const still = (await entriesOf(house, present ?? account)).find((one) => one.tenant.id === tenant.id);
  if (!present || present.passwordHash !== account.passwordHash || JSON.stringify(still?.grants) !== JSON.stringify(grants)) {
    await closeSession(house, token);
    refuse('account.wrong', 403);
  }
  const { verb, ...how } = entrance;
  await record(house, actorAt(account, entry), verb, 'done', { ...how, delegated: personId === null, ...(verb === 'account.signIn' ? { endedCount: await endOldest(house, account, tenant) } : {}) });
  return token;
}

/** One device more than the town allows ends the oldest session. A demo town's accounts are everybody's: there nobody is put out. */
async function endOldest(house: House, account: Account, tenant: Tenant): Promise<number> {
  if (tenant.demo) return 0;
  const most = await house.database.inTenant(tenant.id, (tx) => ruleValue(tx, 'sessionsAtOnce', dateOn(house.tenants.now(tenant))), 'read');
  return keepNewest(house, account.id, most);
}

/** Writes what happened at the door into the audit of the tenant it happened to. */
export const record = (house: House, actor: Actor, verb: string, result: string, detail: Readonly<Record<string, unknown>>): Promise<number> =>
  inWork(house, { actor, locale: 'zh', address: null }, null, 'write', (work) =>
    appendAudit(work.tx, { at: work.now, realAt: house.clock.now(), actor, verb, subjectId: actor.personId, result, detail }));
