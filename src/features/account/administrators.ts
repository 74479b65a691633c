import type { Locale } from '#kernel/words.ts';
import { newId } from '#kernel/id.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { InputFault } from '#platform/input.ts';
import { sentenceOf } from './change-password.ts';
import { dengbao, faultsOf, isSignInName } from './password.ts';
import type { adminRoles } from './rules.ts';
import { stretch } from './secrets.ts';
import { insertPerson, insertPost } from './store.ts';
import { insertAccount, link } from './store/accounts.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** One of the three a county begins with; the password is his first and is changed when he signs in. */
export interface FirstAdministrator {
  readonly role: (typeof adminRoles)[number];
  readonly name: string;
  readonly signInName: string;
  readonly password: string;
}

/** Everything wrong with the three: bad names and passwords, and one person in two of the posts. `fieldOf` names the field of the form. */
export function administratorFaults(three: readonly FirstAdministrator[], fieldOf: (one: FirstAdministrator, part: 'name' | 'signInName' | 'password') => string, locale: Locale): InputFault[] {
  const { refusals } = locale === 'en' ? en : zh;
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return three.flatMap((one, place) => {
    const before = three.slice(0, place);
    const fault = (part: 'name' | 'signInName' | 'password', code: string, message: string): InputFault => ({ path: fieldOf(one, part), code, message });
    return [
      // GB/T 22239: nobody holds two of the three; two people of one name would look like that to whoever reads the audit.
      ...(before.some(({ name }) => same(name, one.name)) ? [fault('name', 'threeAdmins', refusals.threeAdmins)] : []),
      ...(isSignInName(one.signInName) ? [] : [fault('signInName', 'badSignInName', refusals.badSignInName)]),
      ...(before.some(({ signInName }) => same(signInName, one.signInName)) ? [fault('signInName', 'signInNameTaken', refusals.signInNameTaken)] : []),
      ...faultsOf(dengbao, one.password, { names: [one.name, one.signInName], usedBefore: before.some(({ password }) => password === one.password) })
        .map((code) => fault('password', code, sentenceOf(code, locale, dengbao))),
    ];
  });
}

/** Enters the three with their posts and accounts; answers false when a sign-in name is somebody else's already. */
export async function openAdministrators(tx: Tx, three: readonly FirstAdministrator[], { now, today }: { now: Date; today: string }): Promise<boolean> {
  for (const { role, name, signInName, password } of three) {
    const [personId, accountId] = [newId(now.getTime()), newId(now.getTime())];
    await insertPerson(tx, personId, { name, gender: null, phoneSealed: null, phoneIndex: null });
    await insertPost(tx, { id: newId(now.getTime()), personId, role, officeId: null, stationId: null, fromOn: today });
    const opened = await insertAccount(tx, { id: accountId, kind: 'staff', signInName: signInName.toLowerCase(), passwordHash: await stretch(password), phoneIndex: null, mustChangePassword: true, at: now });
    if (!opened) return false;
    await link(tx, accountId, personId);
  }
  return true;
}
