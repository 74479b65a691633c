import type { Actor, Role } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import type { Services } from '#platform/services.ts';
import { leaveDeputyAccount, openDeputyAccount as openFor } from './deputy-account.ts';
import { seatNewDeputies as seatNew } from './enter-deputies.ts';
import { grantOf } from './entries.ts';
import { countTry, forgive } from './lockout.ts';
import { type PersonSaid, addPerson as add, openPhone, phoneIndexOf, updatePerson as update } from './people.ts';
import { admitCodeWish, makeCode, useCode } from './phone-code.ts';
import { type PostWanted, end, endSessionsOfPerson, give } from './posts.ts';
import { forbiddenBeside } from './rules.ts';
import { countKnown, endPosts, find, insertPost, named, personsByPhone, postsAt, postsOf, sealedPhone } from './store.ts';
import { sharedPerson } from './store/accounts.ts';
import { countDeputySignIns, countPersons, staffedRoles } from './store/readiness.ts';

/** Are all these persons on this tenant's rolls? */
export async function knowPersons(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  return wanted.length === 0 || (await countKnown(tx, wanted)) === wanted.length;
}

/** Names by id; unknown ids and nulls are left out. */
export const namesOf = (tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> =>
  named(tx, [...new Set(ids.filter((id) => id !== null))]);

/** Enters a person; answers the new id. Nobody is looked for: that is the caller's, by phone or name. */
export const addPerson = (work: Work<unknown>, said: PersonSaid & { name: string }): Promise<string> => add(work, said);

/** Changes name, gender or phone; what is not given stays, null takes away. */
export const updatePerson = (work: Work<unknown>, personId: string, said: PersonSaid): Promise<void> => update(work, personId, said);

/** The person with this phone, the first entered where several share one, or null. */
export const findPersonByPhone = async (work: Work<unknown>, phone: string): Promise<{ id: string; name: string } | null> =>
  (await personsByPhone(work.tx, phoneIndexOf(work, phone)))[0] ?? null;

/** The phone in clear, for sending a message; never for showing. */
export const phoneOf = async (work: Work<unknown>, personId: string): Promise<string | null> =>
  openPhone(work, personId, await sealedPhone(work.tx, personId));

/** The key under which a phone is found again, the same in every feature. */
export const phoneIndex = (work: Work<unknown>, phone: string): Buffer => phoneIndexOf(work, phone);

/** Gives a post; refuses pairs the rules forbid (409), an unknown office, and a day to come. Answers the post's id. */
export const grantPost = (work: Work<unknown>, wanted: PostWanted): Promise<string> => give(work, wanted);

/** Who this person is now, for work the program does later in his name: what he may no longer see, it does not see either. */
export async function actorOf({ tx, actor }: Pick<Work<unknown>, 'tx' | 'actor'>, personId: string): Promise<Actor> {
  return { ...actor, personId, name: (await named(tx, [personId])).get(personId) ?? null, grants: (await postsOf(tx, [personId])).map(grantOf), via: 'session' };
}

/** Ends what a person holds of this role now, at this office or station or everywhere. */
export async function endPost(work: Work<unknown>, which: { personId: string; role: Role; officeId?: string; stationId?: string }): Promise<void> {
  const { personId, ...at } = which;
  await end(work, (await postsAt(work.tx, at)).filter((post) => post.personId === personId));
}

/** Who holds a role now, at this office or station if one is given; by name. */
export async function personsWithRole(tx: Tx, role: Role, at: { officeId?: string | undefined; stationId?: string | undefined } = {}): Promise<{ id: string; name: string }[]> {
  const rows = await postsAt(tx, { role, ...at });
  return [...new Map(rows.map((row) => [row.personId, { id: row.personId, name: row.personName }])).values()];
}

/** Everybody who holds a role now, with the office he holds it at; by name. */
export const postHolders = async (tx: Tx, role: Role): Promise<{ id: string; name: string; officeId: string | null }[]> =>
  (await postsAt(tx, { role })).map(({ personId, personName, officeId }) => ({ id: personId, name: personName, officeId }));

/** Seats a station's people: whoever held one of these posts there and is no longer named leaves it. */
export async function setStationPosts(tx: Tx, _house: Services, stationId: string, seats: readonly { role: Role; personId: string | null }[], today: string): Promise<void> {
  const present = await postsAt(tx, { stationId });
  const moved = new Set<string>();
  for (const { role, personId } of seats) {
    const here = present.filter((post) => post.role === role);
    const leaving = here.filter((post) => post.personId !== personId);
    if (leaving.length > 0) await endPosts(tx, leaving.map((post) => post.id), today);
    leaving.forEach((post) => moved.add(post.personId));
    if (personId === null || here.some((post) => post.personId === personId)) continue;
    await mayStaff(tx, personId, role);
    await insertPost(tx, { id: newId(), personId, role, officeId: null, stationId, fromOn: today });
    moved.add(personId);
  }
  for (const personId of moved) {
    const person = await find(tx, personId, false);
    if (person) await endSessionsOfPerson({ tx }, person);
  }
}

async function mayStaff(tx: Tx, personId: string, role: Role): Promise<void> {
  const person = await find(tx, personId, true);
  const pair = forbiddenBeside(person?.posts ?? [], { role, officeKind: null }, () => true);
  if (pair) refuse(`account.${pair.ground}`, 409);
}

/** Opens the account by which a deputy signs in by phone or card; answers its id, the same one when it is there. */
export async function openDeputyAccount(work: Work<unknown>, personId: string): Promise<string> {
  const phone = await phoneOf(work, personId);
  return openFor(work, personId, phone === null ? null : phoneIndexOf(work, phone));
}

/** Enters people nobody knew before, a whole roster in one statement. */
export { addPeople } from './enter-deputies.ts';
/** Gives such people the deputy's post and account, in as many statements for a hundred as for one. */
export const seatNewDeputies = (work: Work<unknown>, people: readonly { personId: string; phone: string | null }[]): Promise<void> =>
  seatNew(work, people.map(({ personId, phone }) => ({ personId, phoneIndex: phone === null ? null : phoneIndexOf(work, phone) })));

/** Closes it again (no mandate left): cards and sessions end at once. */
export async function closeDeputyAccount(work: Work<unknown>, personId: string): Promise<void> {
  const person = await find(work.tx, personId, true);
  if (person?.deputy) await leaveDeputyAccount(work, person.deputy.id);
}

/** The person of this tenant who signs in by the same account as that person of another, or null. */
export const personOfSameAccount = (tx: Tx, of: { tenantId: string; personId: string }): Promise<string | null> => sharedPerson(tx, of);

/** Sends a code to a phone that somebody wants to confirm; refuses (429) who asks too often. `purpose` is the asking feature's. */
export async function askPhoneCode(work: Work, phone: string, purpose: string): Promise<void> {
  await admitCodeWish(work.house, phone, work.address ?? '');
  await makeCode(work, phone, purpose);
}

/** The same in two steps for doors that must not tell whether a phone is known: the wish is counted first, outside any transaction. */
export { admitCodeWish, makeCode } from './phone-code.ts';
/** Answers no sooner than a least time, so that a hit and a miss look alike. */
export { inLeastTime } from './lockout.ts';

/** Was this code sent to the phone for this purpose? Counted apart from the verb; after five wrong ones it rests for a quarter of an hour. */
export async function provePhoneCode(work: Pick<Work<unknown>, 'house' | 'address'>, phone: string, purpose: string, code: string): Promise<'right' | 'wrong' | 'rests'> {
  const { house } = work;
  if ((await countTry(house, 'code', `${purpose}/${phone}`, work.address ?? '')) !== null) return 'rests';
  if (!(await useCode(house, phone, purpose, code))) return 'wrong';
  await forgive(house, 'code', `${purpose}/${phone}`);
  return 'right';
}

/** The three administrators a county begins with: what is wrong with them, and entering them. */
export { administratorFaults, openAdministrators } from './administrators.ts';

/** Which roles are held now by people who can sign in with a staff account. */
export const rolesWithAccount = (tx: Tx): Promise<Set<Role>> => staffedRoles(tx);

/** How many deputies there are, how many of them hold a sign-in card, and how many have no way to sign in at all. */
export const deputySignIns = (tx: Tx): Promise<{ deputies: number; carded: number; without: number }> => countDeputySignIns(tx);

/** For a demo that leaves the house: accounts that act nowhere else, and taking them away. */
export { accountsOnlyIn, removeAccountsLeft } from './store/leaving.ts';

/** How many people stand on the rolls. */
export const personCount = (tx: Tx): Promise<number> => countPersons(tx);
