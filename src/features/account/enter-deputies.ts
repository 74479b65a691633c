import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { type PersonSaid, phoneColumns } from './people.ts';
import { insertPeople, insertPosts } from './store.ts';
import { accountsByPhone, insertAccounts, linkAll } from './store/accounts.ts';

/** Enters people nobody knew before, in one statement; answers their ids in the order given. */
export async function addPeople(work: Work<unknown>, people: readonly (PersonSaid & { name: string })[]): Promise<string[]> {
  const rows = people.map(({ name, gender, phone }) => {
    const id = newId(work.now.getTime());
    return { id, name, gender: gender ?? null, ...phoneColumns(work, id, phone ?? null) };
  });
  await insertPeople(work.tx, rows);
  return rows.map(({ id }) => id);
}

/**
 * Gives people who were entered just now, and so hold nothing and have no account, the deputy's post and account: what
 * `grantPost` and `openDeputyAccount` do one by one, in as many statements for a hundred as for one.
 */
export async function seatNewDeputies(work: Work<unknown>, people: readonly { personId: string; phoneIndex: Buffer | null }[]): Promise<void> {
  const { tx, now, today, house } = work;
  await insertPosts(tx, people.map(({ personId }) => ({ id: newId(now.getTime()), personId, role: 'deputy' as const, officeId: null, stationId: null, fromOn: today })));
  const known = new Map((await accountsByPhone(tx, people.flatMap(({ phoneIndex }) => phoneIndex ?? []))).map((one) => [one.phoneIndex.toString('hex'), one]));
  const used = new Set<string>();
  const links: { accountId: string; personId: string }[] = [];
  const fresh: { id: string; phoneIndex: Buffer | null }[] = [];
  for (const { personId, phoneIndex } of people) {
    const key = phoneIndex?.toString('hex') ?? '';
    const shared = known.get(key);
    // Two people here with one phone: the second signs in by card, the phone stays the first one's.
    const isFree = phoneIndex !== null && !used.has(key) && !shared?.isTakenHere;
    used.add(key);
    if (shared && isFree) links.push({ accountId: shared.id, personId });
    else {
      const id = newId(now.getTime());
      fresh.push({ id, phoneIndex: isFree ? phoneIndex : null });
      links.push({ accountId: id, personId });
    }
  }
  const opened = await insertAccounts(tx, fresh, house.clock.now());
  // Somebody elsewhere opened an account with that phone in this very moment.
  await insertAccounts(tx, fresh.filter(({ id }) => !opened.has(id)).map(({ id }) => ({ id, phoneIndex: null })), house.clock.now());
  await linkAll(tx, links);
}
