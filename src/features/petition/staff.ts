import { personsWithRole } from '#features/account/public.ts';
import type { Tx } from '#platform/db/connect.ts';

/** Whoever may know of letters and visits: the clerks and the chair. */
export async function keepers(tx: Tx): Promise<{ id: string; name: string }[]> {
  const found = [...await personsWithRole(tx, 'clerk'), ...await personsWithRole(tx, 'chair')];
  return [...new Map(found.map((person) => [person.id, person])).values()];
}
