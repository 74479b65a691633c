import { visitor } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { closeSession } from '#platform/session.ts';
import { type Attempt, type SignedIn, actorAt, chooseEntry, entriesOf, open, record } from './entries.ts';
import { type Way, admit, countWrong, forgive, inLeastTime } from './lockout.ts';
import { mustChange } from './password.ts';
import { profileOf } from './password-profile.ts';
import { admitCodeWish, makeCode, useCode } from './phone-code.ts';
import { type Passed, passOn } from './second-proof.ts';
import { isRight } from './secrets.ts';
import { type Account, findAccount, findCard, holdByCard } from './store/accounts.ts';

const mobile = /^1[3-9]\d{9}$/;

/** The account somebody means who types a name: a phone number is a deputy's, anything else a staff name. */
const accountNamed = (house: House, name: string): Promise<Account | null> =>
  findAccount(house.database.bare, mobile.test(name) ? { phoneIndex: house.seal.index(name, 'phone') } : { signInName: name.toLowerCase() });

/** Is this the account's password? Counted, recorded, and the same answer in the same time for a name there is not. */
export async function provePassword(house: House, name: string, password: string, address: string): Promise<Account> {
  return inLeastTime(async () => {
    const who = name.toLowerCase();
    await admit(house, 'password', who, address);
    const account = await accountNamed(house, name);
    if (!(await isRight(account?.passwordHash ?? null, password)) || !account) return refuseWrong(house, account, 'password', address);
    await forgive(house, 'password', who);
    return account;
  });
}

/** Signs in by name (or a deputy's phone) and password; a staff account may have to prove itself a second time. */
export async function signInByPassword(house: House, said: { name: string; password: string }, attempt: Attempt): Promise<Passed> {
  const account = await provePassword(house, said.name, said.password, attempt.address);
  const profile = await profileOf(house, account);
  const change = mustChange(profile, account, house.clock.now());
  if (change === 'firstUse') refuse('account.firstUse', 409);
  if (change) refuse(`account.${change}`, 409, { days: change === 'oneTimeExpired' ? profile.oneTimeDays : profile.mostDays ?? 0 });
  return passOn(house, account, attempt, 'password');
}

/** Sends a code to a deputy's phone. Nothing tells whether there is one: the answer and its time are the same. */
export async function askCode(house: House, phone: string, attempt: Attempt): Promise<void> {
  await inLeastTime(async () => {
    await admitCodeWish(house, phone, attempt.address);
    const account = await findAccount(house.database.bare, { phoneIndex: house.seal.index(phone, 'phone') });
    const [entry] = account ? await entriesOf(house, account) : [];
    if (!entry) return;
    const actor = visitor(entry.tenant.id, entry.tenant.kind);
    await inWork(house, { actor, locale: 'zh', address: attempt.address }, null, 'write', (work: Work) => makeCode(work, phone, 'signIn'));
  });
}

/** Signs a deputy in by the code sent to his phone. */
export async function signInByCode(house: House, said: { phone: string; code: string }, attempt: Attempt): Promise<SignedIn> {
  return inLeastTime(async () => {
    await admit(house, 'code', said.phone, attempt.address);
    const account = await findAccount(house.database.bare, { phoneIndex: house.seal.index(said.phone, 'phone') });
    if (!(await useCode(house, said.phone, 'signIn', said.code)) || !account) return refuseWrong(house, account, 'code', attempt.address);
    await forgive(house, 'code', said.phone);
    return open(house, account, await chooseEntry(house, account, attempt.town), { verb: 'account.signIn', way: 'code' });
  });
}

/** Signs in by a card's QR code and PIN. It opens the card's own tenant, and ends the session the card held open before. */
export async function signInByCard(house: House, said: { secret: string; pin: string }, attempt: Attempt): Promise<SignedIn> {
  return inLeastTime(async () => {
    const secretHash = house.seal.hash(said.secret, 'card');
    const who = secretHash.toString('base64url');
    await admit(house, 'card', who, attempt.address);
    const card = await findCard(house.database.bare, secretHash);
    const account = card ? await findAccount(house.database.bare, { id: card.accountId }) : null;
    if (!(await isRight(card?.pinHash ?? null, said.pin)) || !card || !account) return refuseWrong(house, account, 'card', attempt.address);
    await forgive(house, 'card', who);
    const entry = (await entriesOf(house, account)).find(({ tenant }) => tenant.id === card.tenantId) ?? refuse('account.noPost', 403);
    const signedIn = await open(house, account, entry, { verb: 'account.signIn', way: 'card', cardId: card.id });
    const held = await house.database.global((db) => holdByCard(db, card.id, house.seal.hash(signedIn.token, 'session'), house.clock.now()));
    if (held) return signedIn;
    // Revoked in this very moment.
    await closeSession(house, signedIn.token);
    return refuse('account.wrong', 403);
  });
}

/** Counts a wrong try against its address, writes it into the audit of the account's town, and refuses. */
export async function refuseWrong(house: House, account: Account | null, way: Way, address: string): Promise<never> {
  await countWrong(house, address);
  const [entry] = account ? await entriesOf(house, account) : [];
  if (account && entry) await record(house, { ...actorAt(account, entry), via: 'public' }, 'account.signIn', 'account.wrong', { way });
  return refuse('account.wrong', 403);
}
