import { newId } from '#kernel/id.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Seal } from '#platform/seal.ts';
import type { Person, Town } from '../world/town.ts';
import { insertMany, insertOwn } from './insert-many.ts';

/** What everybody of the demo signs in with; stretched once, since that is made to take long. */
export interface Keys {
  readonly passwordHash: string;
  readonly now: Date;
  readonly seal: Seal;
}

/** Where a phone is sealed to, as the account feature names it. */
const phonePlace = (tenantId: string, personId: string): string => `person/${tenantId}/${personId}/phone`;

/** Opens accounts and ties people to them; a deputy of two congresses has one. */
export async function loadPeople(tx: Tx, keys: Keys, town: Pick<Town, 'persons' | 'posts'>, accountOf: Map<string, string>): Promise<void> {
  const { seal, now, passwordHash } = keys;
  await insertOwn(tx, 'person', town.persons.map(({ id, name, gender, phone }) => ({
    id, name, gender, phoneSealed: phone === null ? null : seal.close(phone, phonePlace(tx.tenantId, id)), phoneIndex: phone === null ? null : seal.index(phone, 'phone'),
  })));
  await insertOwn(tx, 'post', town.posts.map((post) => ({ id: newId(Date.parse(post.fromOn)), ...post })));
  // A password older than ninety days would have to be changed; that of the demo is printed at every start.
  const neverTooOld = new Date(now.getTime() + 3650 * 86_400_000);
  const staff = town.persons.filter((person) => person.signInName !== null).map(({ id, signInName }) => ({
    personId: id, account: { id: newId(now.getTime()), kind: 'staff', signInName: signInName?.toLowerCase() ?? null, passwordHash, passwordSetAt: neverTooOld, mustChangePassword: false, phoneIndex: null, createdAt: now },
  }));
  const isNew = ({ phone, deputyAccount }: Person): boolean => deputyAccount && (phone === null || !accountOf.has(phone));
  const deputies = town.persons.filter(isNew).map(({ id, phone }) => {
    const account = { id: newId(now.getTime()), kind: 'deputy', signInName: null, passwordHash, passwordSetAt: neverTooOld, mustChangePassword: false, phoneIndex: phone === null ? null : seal.index(phone, 'phone'), createdAt: now };
    return { personId: id, phone, account };
  });
  const shared = town.persons.filter((person) => person.deputyAccount && !isNew(person)).map(({ id, phone }) => ({ personId: id, accountId: accountOf.get(phone ?? '') ?? '' }));
  for (const { phone, account } of deputies) if (phone !== null) accountOf.set(phone, account.id);
  await insertMany(tx.db, 'account', [...staff, ...deputies].map(({ account }) => account));
  const links = [...[...staff, ...deputies].map(({ personId, account }) => ({ personId, accountId: account.id })), ...shared];
  await insertMany(tx.db, 'accountLink', links.map((link) => ({ tenantId: tx.tenantId, ...link })));
}
