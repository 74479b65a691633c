import { dateOn } from '#kernel/dates.ts';
import { ruleFlag } from '#features/settings/public.ts';
import type { House } from '#platform/house.ts';
import { type Attempt, type Entry, type SignedIn, chooseEntry, entriesOf, open } from './entries.ts';
import { adminRoles } from './rules.ts';
import { beginStep } from './step.ts';
import type { Account } from './store/accounts.ts';
import { factorsOf } from './store/factors.ts';

/** A sign-in half way: the token of the step, which is told only this once, and the page that comes next. */
export interface Halfway {
  readonly step: string;
  readonly page: '/sign-in/second' | '/sign-in/security';
}

/** What the first proof leads to. */
export type Passed = SignedIn | Halfway;

/** After the first proof: opens the session, or asks for the second proof, or for setting one up. */
export async function passOn(house: House, account: Account, attempt: Attempt, way: string): Promise<Passed> {
  const entry = await chooseEntry(house, account, attempt.town);
  const demand = await demandOn(house, account);
  if (demand === 'none') return { ...(await open(house, account, entry, { verb: 'account.signIn', way })), back: attempt.back };
  const { town, back } = attempt;
  return { step: await beginStep(house, { kind: demand, accountId: account.id, way, town, back }), page: demand === 'prove' ? '/sign-in/second' : '/sign-in/security' };
}

/** Must this account prove itself a second time, or set up how? A deputy's own ways ask for the phone or card in his hand already. */
async function demandOn(house: House, account: Account): Promise<'none' | 'prove' | 'enrol'> {
  if (account.kind !== 'staff') return 'none';
  const { totp, passkeys } = await factorsOf(house.database.bare, account.id);
  if (totp || passkeys.length > 0) return 'prove';
  return (await isRequired(house, account)) ? 'enrol' : 'none';
}

/** Does one of the towns in which this account is at home ask its people, or its administrators, for a second proof? */
export async function isRequired(house: House, account: Account): Promise<boolean> {
  const own = (await entriesOf(house, account)).filter((entry) => entry.personId !== null);
  for (const entry of own) if (await isRequiredAt(house, entry)) return true;
  return false;
}

async function isRequiredAt(house: House, { tenant, grants }: Entry): Promise<boolean> {
  // The passwords of a demo town are printed on the screen: there is nothing to protect.
  if (tenant.demo) return false;
  const today = dateOn(house.tenants.now(tenant));
  const holds = (key: 'secondFactorAdmins' | 'secondFactorStaff') => house.database.inTenant(tenant.id, (tx) => ruleFlag(tx, key, today), 'read');
  const administers = grants.some(({ role }) => adminRoles.some((admin) => admin === role));
  return (administers && (await holds('secondFactorAdmins'))) || holds('secondFactorStaff');
}
