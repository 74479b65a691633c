import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { newId } from '#kernel/id.ts';
import type { Services } from '#platform/services.ts';
import type { Account } from './store/accounts.ts';
import { type Passkey, credentialsOf, findPasskey, insertPasskey, usePasskey } from './store/factors.ts';

/** Where passkeys of this site belong to: browsers bind them to the name of the host. */
export interface PasskeySite {
  readonly origin: string;
  readonly hostname: string;
}

/** The site as a browser sees it, or null where no browser makes passkeys: on plain http, and at a bare IP address. */
export function passkeySite(publicUrl: string, request: { protocol: string; host: string }): PasskeySite | null {
  const here = new URL(`${request.protocol}://${request.host}`);
  if (here.hostname === 'localhost') return here;
  const official = new URL(publicUrl);
  if (official.protocol !== 'https:' || official.host !== here.host || /^[\d.]+$|:/.test(official.hostname)) return null;
  return official;
}

// Loaded on first use: most starts of the program never see a passkey.
const library = () => import('@simplewebauthn/server');

/** What the browser is asked for a new passkey; its challenge is kept until the answer. */
export async function askForNew(house: Services, site: PasskeySite, account: Account) {
  const { generateRegistrationOptions } = await library();
  const present = await credentialsOf(house.database.bare, account.id);
  return generateRegistrationOptions({
    rpName: '乡议', rpID: site.hostname, userName: account.signInName ?? '', userID: new Uint8Array(Buffer.from(account.id.replaceAll('-', ''), 'hex')),
    attestationType: 'none', excludeCredentials: present.map((id) => ({ id })), authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What the browser is asked to prove: any passkey of this site, or one of this account. */
export async function askToProve(house: Services, site: PasskeySite, accountId: string | null) {
  const { generateAuthenticationOptions } = await library();
  const theirs = accountId ? await credentialsOf(house.database.bare, accountId) : [];
  return generateAuthenticationOptions({ rpID: site.hostname, userVerification: 'required', allowCredentials: theirs.map((id) => ({ id })) });
}

function read<T extends { id: string }>(answer: string): T | null {
  try {
    const said = JSON.parse(answer) as T;
    return typeof said?.id === 'string' ? said : null;
  } catch {
    return null;
  }
}

/** The library throws at whatever does not fit; to us it is one thing: not proved. */
const orNull = <T>(task: Promise<T>): Promise<T | null> => task.catch(() => null);

/** Keeps a new passkey when the browser's answer fits the challenge; it asks for PIN or finger by itself. */
export async function keepNew(house: Services, site: PasskeySite, accountId: string, said: { challenge: string; answer: string; name: string }): Promise<boolean> {
  const response = read<RegistrationResponseJSON>(said.answer);
  if (!response) return false;
  const { verifyRegistrationResponse } = await library();
  const result = await orNull(verifyRegistrationResponse({ response, expectedChallenge: said.challenge, expectedOrigin: site.origin, expectedRPID: site.hostname, requireUserVerification: true }));
  if (!result?.verified) return false;
  const { id: credential, publicKey, counter: signCount } = result.registrationInfo.credential;
  const now = house.clock.now();
  return insertPasskey(house.database.bare, { id: newId(now.getTime()), accountId, credential, publicKey: Buffer.from(publicKey), signCount, name: said.name, createdAt: now });
}

/** The passkey an answer claims to come from, before anything is proved. */
export async function claimedPasskey(house: Services, answer: string): Promise<Passkey | null> {
  const response = read<AuthenticationResponseJSON>(answer);
  return response ? findPasskey(house.database.bare, response.id) : null;
}

/** Does the answer prove that its sender holds this passkey, now and here? */
export async function provePasskey(house: Services, site: PasskeySite, passkey: Passkey, said: { challenge: string; answer: string }): Promise<boolean> {
  const response = read<AuthenticationResponseJSON>(said.answer);
  if (!response) return false;
  const { verifyAuthenticationResponse } = await library();
  const result = await orNull(verifyAuthenticationResponse({
    response, expectedChallenge: said.challenge, expectedOrigin: site.origin, expectedRPID: site.hostname, requireUserVerification: true,
    credential: { id: passkey.credential, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.signCount },
  }));
  return result?.verified === true && usePasskey(house.database.bare, passkey.id, result.authenticationInfo.newCounter, house.clock.now());
}
