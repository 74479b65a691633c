import type { Actor, Role, TenantKind } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { closeSession } from '#platform/session.ts';
import type { Tenant } from '#platform/tenants.ts';
import { type SignedIn, entriesOf, open, record } from './entries.ts';
import { type Account, findAccount, isHeldByCard } from './store/accounts.ts';

interface TenantShown {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: TenantKind;
  readonly code: string;
}

/** Who is signed in, as the shells of phone and desk show it. */
export interface Me {
  readonly name: string;
  readonly personId: string | null;
  /** Signed in by a staff account, which can be proved a second time. */
  readonly staff: boolean;
  readonly tenant: TenantShown;
  readonly tenants: readonly TenantShown[];
  readonly roles: readonly Role[];
  readonly demo?: { readonly today: string };
  /** How the outside reaches this site, for QR codes that are printed. */
  readonly site: string;
}

const shown = ({ id, name, shortName, kind, code }: Tenant): TenantShown => ({ id, name, shortName, kind, code });

/** Who this session is, and where else it could go. */
export async function whoAmI(house: House, token: string, actor: Actor): Promise<Me> {
  const tenant = (await house.tenants.byId(actor.tenantId)) ?? refuse('platform.notFound', 404);
  const account = await accountOf(house, actor);
  const bound = await isHeldByCard(house.database.bare, house.seal.hash(token, 'session'));
  const others = account && !bound ? (await entriesOf(house, account)).map((entry) => entry.tenant).filter(({ id }) => id !== tenant.id) : [];
  return {
    name: actor.name ?? '', personId: actor.personId, staff: account?.kind === 'staff', tenant: shown(tenant), tenants: [tenant, ...others].map(shown),
    roles: [...new Set(actor.grants.map((grant) => grant.role))], site: house.publicUrl,
    ...(tenant.demo ? { demo: { today: dateOn(house.tenants.now(tenant)) } } : {}),
  };
}

const accountOf = async (house: House, actor: Actor): Promise<Account | null> =>
  actor.accountId === null ? null : findAccount(house.database.bare, { id: actor.accountId });

/** Goes over to another tenant of this account, or as a county's officer into one of its towns; the old session ends. */
export async function switchTenant(house: House, token: string, actor: Actor, tenantId: string): Promise<SignedIn> {
  if (await isHeldByCard(house.database.bare, house.seal.hash(token, 'session'))) refuse('account.notByCard', 403);
  const account = (await accountOf(house, actor)) ?? refuse('platform.notFound', 404);
  const entry = (await entriesOf(house, account)).find((one) => one.tenant.id === tenantId) ?? refuse('platform.notFound', 404);
  const signedIn = await open(house, account, entry, { verb: 'account.switchTenant', from: actor.tenantId });
  await closeSession(house, token);
  return signedIn;
}

/** Ends the session and writes it down. */
export async function signOut(house: House, token: string, actor: Actor): Promise<void> {
  await closeSession(house, token);
  await record(house, actor, 'account.signOut', 'done', {});
}
