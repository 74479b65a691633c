import { closeDeputyAccount, endPost, grantPost, openDeputyAccount, personsWithRole, seatNewDeputies } from '#features/account/public.ts';
import type { Work } from '#platform/feature.ts';
import { deputiesOnly } from './rules.ts';
import { withoutMandate } from './store.ts';

/** Gives whoever holds a mandate, now or soon, the deputy's post and the account that goes with it; who has them keeps them. `fresh` are people entered just now, with their phones. */
export async function seat(work: Work<unknown>, personIds: readonly string[], fresh: ReadonlyMap<string, string | null> = new Map()): Promise<void> {
  const seated = new Set((await personsWithRole(work.tx, 'deputy')).map(({ id }) => id));
  const over = new Set(await withoutMandate(work.tx, work.today, personIds));
  const wanted = [...new Set(personIds)].filter((personId) => !over.has(personId));
  await seatNewDeputies(work, wanted.flatMap((personId) => (fresh.has(personId) ? [{ personId, phone: fresh.get(personId) ?? null }] : [])));
  for (const personId of wanted.filter((one) => !fresh.has(one))) {
    if (!seated.has(personId)) await grantPost(work, { personId, role: 'deputy', fromOn: work.today });
    await openDeputyAccount(work, personId);
  }
}

/** Takes both from those of these people who hold no mandate any more, of whatever congress; answers who they are. */
export async function unseat(work: Work<unknown>, personIds: readonly string[]): Promise<string[]> {
  const leaving = await withoutMandate(work.tx, work.today, personIds);
  for (const personId of leaving) {
    await endPost(work, { personId, role: 'deputy' });
    await closeDeputyAccount(work, personId);
  }
  return leaving;
}

/** Takes from a deputy the posts in the congress that only deputies hold. */
export async function leavePosts(work: Work<unknown>, personId: string): Promise<void> {
  for (const role of deputiesOnly) await endPost(work, { personId, role });
}
