import type { Role } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { findOffice } from '#features/office/public.ts';
import { ruleFlag } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Held, type Person, type Post, alreadyHolds, forbiddenBeside, needsOffice } from './rules.ts';
import { endPosts, find, insertPost, postsAt } from './store.ts';
import { endSessions } from './store/accounts.ts';

/** A post to be given. */
export interface PostWanted {
  readonly personId: string;
  readonly role: Role;
  readonly officeId?: string | null | undefined;
  readonly stationId?: string | null | undefined;
  readonly fromOn: string;
}

/** Gives a post unless a rule forbids it beside what the person holds; his sessions end, so that the next one carries it. */
export async function give(work: Work<unknown>, wanted: PostWanted): Promise<string> {
  const { tx, now, today } = work;
  const person = await find(tx, wanted.personId, true);
  if (!person) refuse('platform.notFound', 404);
  const held = await asHeld(work, wanted);
  if (wanted.fromOn > today) refuse('account.notYet');
  if (alreadyHolds(person.posts, held)) refuse('account.alreadyHeld', 409);
  const apart = await ruleFlag(tx, 'presidiumApart', today);
  const pair = forbiddenBeside(person.posts, held, () => apart);
  if (pair) refuse(`account.${pair.ground}`, 409);
  const id = newId(now.getTime());
  const { role, officeId, stationId } = held;
  await insertPost(tx, { id, personId: person.id, role, officeId, stationId, fromOn: wanted.fromOn });
  await endSessionsOfPerson(work, person);
  return id;
}

async function asHeld({ tx }: Work<unknown>, { role, officeId = null, stationId = null }: PostWanted): Promise<Held> {
  if (!needsOffice(role)) return { role, officeId: null, stationId, officeKind: null };
  const office = officeId === null ? null : await findOffice(tx, officeId);
  if (!office || office.closedOn !== null) refuse('account.officeMissing');
  return { role, officeId, stationId: null, officeKind: office.kind };
}

/** Ends posts now; later features are told of each, so that what was open with it moves on. */
export async function end(work: Work<unknown>, posts: readonly (Post & { personId: string })[]): Promise<void> {
  const { tx, today } = work;
  if (posts.length === 0) return;
  await endPosts(tx, posts.map((post) => post.id), today);
  for (const personId of new Set(posts.map((post) => post.personId))) {
    const person = await find(tx, personId, false);
    if (person) await endSessionsOfPerson(work, person);
  }
  for (const { personId, role, officeId, stationId } of posts) await work.announce('account.postEnded', { personId, role, officeId, stationId });
}

/** Signs a person out everywhere. */
export async function endSessionsOfPerson({ tx }: Pick<Work<unknown>, 'tx'>, person: Pick<Person, 'staff' | 'deputy'>): Promise<void> {
  const accountIds = [person.staff, person.deputy].flatMap((account) => (account ? [account.id] : []));
  if (accountIds.length > 0) await endSessions(tx.db, accountIds);
}

/** When an office is closed, the posts there end with it. */
export const endPostsAtOffice = async (work: Work<unknown>, officeId: string): Promise<void> => end(work, await postsAt(work.tx, { officeId }));
