import { dateOn } from '#kernel/dates.ts';
import { ruleValue } from '#features/settings/public.ts';
import type { House } from '#platform/house.ts';
import type { Tenant } from '#platform/tenants.ts';
import { type PasswordPolicy, profileAt } from './password.ts';
import { type Account, linksOf } from './store/accounts.ts';

const choiceOf = (house: House, tenant: Tenant): Promise<number> =>
  house.database.inTenant(tenant.id, (tx) => ruleValue(tx, 'passwordProfile', dateOn(house.tenants.now(tenant))), 'read');

/** What a password must be in this town. */
export const profileIn = async (house: House, tenant: Tenant): Promise<PasswordPolicy> => profileAt([await choiceOf(house, tenant)]);

/** What this account's password must be: in every town in which it is at home. */
export async function profileOf(house: House, account: Account): Promise<PasswordPolicy> {
  const links = await linksOf(house.database.bare, account.id);
  const tenants = await Promise.all(links.map(({ tenantId }) => house.tenants.byId(tenantId)));
  return profileAt(await Promise.all(tenants.filter((tenant) => tenant !== null).map((tenant) => choiceOf(house, tenant))));
}

let known: Promise<ReadonlySet<string>> | null = null;

// Some ten thousand words, read when the first password is judged by them.
const guessedFirst = (): Promise<ReadonlySet<string>> =>
  (known ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common'])));

/** Is this one of the passwords that are guessed first, perhaps with figures or signs around it? */
export async function isCommon(password: string): Promise<boolean> {
  const words = await guessedFirst();
  const small = password.toLowerCase();
  const core = small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const once = /^(.{1,6}?)\1+$/u.exec(small)?.[1];
  return words.has(small) || (core.length > 0 && words.has(core)) || once !== undefined;
}
