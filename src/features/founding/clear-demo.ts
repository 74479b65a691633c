import { removeAccountsLeft, accountsOnlyIn } from '#features/account/public.ts';
import { removeDivisions } from '#features/place/public.ts';
import { asOwnerOfDemo } from '#platform/db/remove-demo.ts';
import type { Shelf } from '#platform/files.ts';

/** What was taken away. */
export interface Cleared {
  readonly tenants: number;
  readonly rows: number;
  readonly accounts: number;
  readonly divisions: number;
}

/**
 * Takes the demo away for good: rows, files, sessions, the accounts that act nowhere else, the places of the invented
 * county. One transaction; broken off, it is done anew from the start. Whoever also belongs to a real town keeps his account.
 */
export const clearDemo = (ownerUrl: string, shelf: Pick<Shelf, 'clear'>): Promise<Cleared> => asOwnerOfDemo(ownerUrl, async ({ db, parting: { demo, kept }, removeRows }) => {
  const accountIds = await accountsOnlyIn(db, demo.map(({ id }) => id), kept.length === 0);
  const rows = await removeRows();
  await removeAccountsLeft(db, accountIds);
  const divisions = await removeDivisions(db, demo.map(({ code }) => code), kept.map(({ code }) => code));
  // Before the commit: should it fail, rows without their files are still only a demo, and the next try takes them.
  for (const { id } of demo) await shelf.clear(id);
  return { tenants: demo.length, rows, accounts: accountIds.length, divisions };
});
