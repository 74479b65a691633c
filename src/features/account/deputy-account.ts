import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { find } from './store.ts';
import { closeAccount, endSessions, findAccount, insertAccount, link, linksOf, revokeCards, setPhone, unlink } from './store/accounts.ts';

/**
 * Opens the account by which a deputy signs in with his phone or a card. Whoever has one elsewhere by the same phone
 * keeps it and gains this tenant. Answers the account's id; the same again when it is there already.
 */
export async function openDeputyAccount(work: Work<unknown>, personId: string, phoneIndex: Buffer | null): Promise<string> {
  const { tx } = work;
  const person = await find(tx, personId, true);
  if (!person) refuse('platform.notFound', 404);
  if (person.deputy) return person.deputy.id;
  const shared = phoneIndex ? await findAccount(tx.db, { phoneIndex }) : null;
  if (shared && !(await isTakenHere(work, shared.id))) {
    await link(tx, shared.id, personId);
    return shared.id;
  }
  // Two people here with one phone: the second signs in by card, the phone stays the first one's.
  const accountId = await insertFresh(work, shared ? null : phoneIndex);
  await link(tx, accountId, personId);
  return accountId;
}

async function insertFresh(work: Work<unknown>, phoneIndex: Buffer | null): Promise<string> {
  const id = newId(work.now.getTime());
  const account = { id, kind: 'deputy' as const, signInName: null, passwordHash: null, phoneIndex, mustChangePassword: false, at: work.house.clock.now() };
  if (!(await insertAccount(work.tx, account))) await insertAccount(work.tx, { ...account, phoneIndex: null });
  return id;
}

const isTakenHere = async ({ tx }: Work<unknown>, accountId: string): Promise<boolean> =>
  (await linksOf(tx.db, accountId)).some(({ tenantId }) => tenantId === tx.tenantId);

/**
 * Keeps account and phone together when a phone changes here. An account that other tenants share keeps its phone, and
 * this person leaves it: a clerk's edit must never open what belongs to another congress.
 */
export async function followPhone(work: Work<unknown>, personId: string, phoneIndex: Buffer | null): Promise<void> {
  const { tx } = work;
  const person = await find(tx, personId, false);
  if (!person?.deputy) return;
  const { id: accountId } = person.deputy;
  await endSessions(tx.db, [accountId]);
  const shared = (await linksOf(tx.db, accountId)).length > 1;
  const other = phoneIndex ? await findAccount(tx.db, { phoneIndex }) : null;
  if (!shared && !other) {
    await setPhone(tx, accountId, phoneIndex);
    return;
  }
  await leaveDeputyAccount(work, accountId);
  await openDeputyAccount(work, personId, phoneIndex);
}

/** Takes this tenant's person off his deputy account: cards and sessions end, an account nobody is left on is closed. */
export async function leaveDeputyAccount(work: Work<unknown>, accountId: string): Promise<void> {
  const { tx, house } = work;
  await revokeCards(tx, accountId, house.clock.now());
  await endSessions(tx.db, [accountId]);
  await unlink(tx, accountId);
  if ((await linksOf(tx.db, accountId)).length === 0) await closeAccount(tx, accountId, house.clock.now());
}
