import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Locale, fill } from '#kernel/words.ts';
import type { House } from '#platform/house.ts';
import { InvalidInput } from '#platform/input.ts';
import { type Attempt, actorAt, chooseEntry, entriesOf, open, record } from './entries.ts';
import { admit, countWrong, forgive } from './lockout.ts';
import { type PasswordFault, type PasswordPolicy, faultsOf, figuresOf, mustChange } from './password.ts';
import { isCommon, profileOf } from './password-profile.ts';
import { type Passed, passOn } from './second-proof.ts';
import { isRight, stretch } from './secrets.ts';
import { provePassword } from './sign-in.ts';
import { type Account, endSessions, findAccount, isHeldByCard, pastPasswords, setPassword } from './store/accounts.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** Who changes it: by name and present password (also at the first sign-in), or whoever holds this session. */
export interface PasswordChange {
  readonly name?: string | undefined;
  readonly current?: string | undefined;
  readonly next: string;
  readonly session?: { readonly token: string; readonly accountId: string } | undefined;
}

/** Sets a new password, ends every session of the account and opens a new one; who comes with the old password alone proves himself a second time. */
export async function changePassword(house: House, change: PasswordChange, attempt: Attempt, locale: Locale): Promise<Passed> {
  const account = await whose(house, change, attempt);
  const profile = await profileOf(house, account);
  if (mustChange(profile, account, house.clock.now()) === 'oneTimeExpired') refuse('account.oneTimeExpired', 409, { days: profile.oneTimeDays });
  const entry = await chooseEntry(house, account, attempt.town);
  const usedBefore = await isUsedBefore(house, account, change.next, profile);
  const names = [change.name, account.signInName, ...(await entriesOf(house, account)).map((one) => one.name), ...ownPhoneIn(house, account, change.next)].filter((name): name is string => Boolean(name));
  const faults = faultsOf(profile, change.next, { names, usedBefore, common: profile.refusesCommon && (await isCommon(change.next)) });
  if (faults.length > 0) throw new InvalidInput(faults.map((fault) => ({ path: 'next', code: fault, message: sentenceOf(fault, locale, profile) })));
  const hash = await stretch(change.next);
  await house.database.global(async (db) => {
    await setPassword(db, account.id, { id: newId(house.clock.now().getTime()), hash, mustChange: false, at: house.clock.now() });
    await endSessions(db, [account.id]);
  });
  await record(house, actorAt(account, entry), 'account.changePassword', 'done', {});
  const present = { ...account, passwordHash: hash };
  return change.session ? open(house, present, entry, { verb: 'account.signIn', way: 'newPassword' }) : passOn(house, present, attempt, 'newPassword');
}

async function whose(house: House, { name, current, session }: PasswordChange, attempt: Attempt): Promise<Account> {
  if (!session) return provePassword(house, name ?? '', current ?? '', attempt.address);
  const account = (await findAccount(house.database.bare, { id: session.accountId })) ?? refuse('account.wrong', 403);
  // Whoever prints cards knows their PINs; a password reaches further than a card.
  if (await isHeldByCard(house.database.bare, house.seal.hash(session.token, 'session'))) refuse('account.notByCard', 403);
  if (account.passwordHash !== null) await proveCurrent(house, account, current ?? '', attempt.address);
  return account;
}

/** Is this the present password of an account that is signed in? Counted like a sign-in. */
export async function proveCurrent(house: House, account: Account, current: string, address: string): Promise<void> {
  const who = account.signInName ?? account.id;
  await admit(house, 'password', who, address);
  if (!(await isRight(account.passwordHash, current))) {
    await countWrong(house, address);
    refuse('account.wrongCurrent', 403);
  }
  await forgive(house, 'password', who);
}

/** The account's own phone, should the password hold it: the number itself is not kept, only its index. */
const ownPhoneIn = (house: House, account: Account, password: string): string[] =>
  (password.match(/1[3-9]\d{9}/g) ?? []).filter((phone) => account.phoneIndex?.equals(house.seal.index(phone, 'phone')));

async function isUsedBefore(house: House, account: Account, next: string, { rememberedCount }: PasswordPolicy): Promise<boolean> {
  const past = await pastPasswords(house.database.bare, account.id, rememberedCount - 1);
  for (const hash of [account.passwordHash, ...past]) if (hash !== null && (await isRight(hash, next))) return true;
  return false;
}

/** What is wrong with a password, as a sentence. */
export const sentenceOf = (fault: PasswordFault, locale: Locale, profile: PasswordPolicy): string => fill((locale === 'en' ? en : zh).passwordFaults[fault], figuresOf(profile));
