import type { FastifyRequest } from 'fastify';
import { ownFactors } from '#features/account/own-factors.ts';
import { passkeySite } from '#features/account/passkey.ts';
import { halfway } from '#features/account/prove-second.ts';
import { ownerHere } from '#features/account/second-doors.ts';
import { shownBy, stepOf } from '#features/account/step.ts';
import { factorsOf } from '#features/account/store/factors.ts';
import { dateOn } from '#kernel/dates.ts';
import { Refused } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { stepCookie } from '#platform/http/cookies.ts';
import { backPath } from '#ui/preferences.ts';
import type { Asked, SignInPage } from './sign-in-page.ts';

const again = '/sign-in?failed=account.stepEnded';

/** The pages of the second proof: giving it, and setting it up. Only the passkey needs a script. */
export function mountSecondPages(page: SignInPage, house: House): void {
  const possible = (request: FastifyRequest) => passkeySite(house.publicUrl, request) !== null;
  const owned = (draw: (asked: Asked, request: FastifyRequest, factors: Awaited<ReturnType<typeof ownFactors>>) => ReturnType<Parameters<SignInPage>[1]>): Parameters<SignInPage>[1] => async (asked, request) => {
    const owner = await orNull(ownerHere(house, request));
    return owner ? draw(asked, request, await ownFactors(house, owner)) : again;
  };

  page('/sign-in/second', async ({ message }, request) => {
    const account = (await orNull(halfway(house, stepCookie.read(request))))?.account;
    if (!account) return again;
    const { totp, passkeys, codesLeft } = await factorsOf(house.database.bare, account.id);
    return ['account/SecondProof', { message, totp, codes: codesLeft > 0, passkey: passkeys.length > 0, possible: possible(request) }, { passkeys: passkeys.length > 0 }];
  });
  page('/sign-in/passkey', async ({ message }, request) => ['account/SignInByPasskey', { message, possible: possible(request) }, { passkeys: true }]);
  page('/sign-in/security', owned(async ({ message }, request, { name, waiting, required, totp, codesLeft, passkeys }) => {
    const shown = passkeys.map((key) => ({ id: key.id, name: key.name, addedOn: dateOn(key.createdAt), usedOn: key.usedAt && dateOn(key.usedAt) }));
    return ['account/Security', { message, name, waiting, required, totp, codesLeft, passkeys: shown, possible: possible(request) }, { passkeys: true }];
  }));
  page('/sign-in/security/totp', owned(async ({ message }, _, { begun }) => (begun ? ['account/TotpSetup', { message, ...begun }] : '/sign-in/security')));
  page('/sign-in/provider/unlinked', async (_, request) => {
    const token = stepCookie.read(request);
    const step = await stepOf(house, token, 'unlinked');
    return step && token ? ['account/NotLinked', { identity: shownBy(house, token, step) ?? '' }] : again;
  });
  page('/sign-in/security/codes', async (_, request) => {
    const token = stepCookie.read(request);
    const step = await stepOf(house, token, 'codes');
    const codes = step && token ? (shownBy(house, token, step) ?? '').split('\n') : [];
    return ['account/RecoveryCodes', { codes, onward: backPath(step?.back ?? '/desk/') }];
  });
}

/** Null for somebody whose step has ended or who is not signed in. */
const orNull = <T>(task: Promise<T>): Promise<T | null> => task.catch((error: unknown) => {
  if (error instanceof Refused) return null;
  throw error;
});
