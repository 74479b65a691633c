import type { FastifyRequest } from 'fastify';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { sessionCookie, stepCookie } from '#platform/http/cookies.ts';
import { readSession } from '#platform/session.ts';
import { doorShapes } from './door-shapes.ts';
import type { Door } from './door.ts';
import { type Owner, addPasskey, askNewPasskey, beginGenerator, confirmGenerator, makeCodes, ownerOf, removeFactor } from './own-factors.ts';
import { type PasskeySite, passkeySite } from './passkey.ts';
import { askPasskey, signInByPasskey, signInBySecondCode } from './prove-second.ts';

/** Who sets up how he proves himself, by the cookies of this request. */
export async function ownerHere(house: House, request: FastifyRequest): Promise<Owner> {
  const token = sessionCookie.read(request);
  const session = token ? await readSession(house, token) : null;
  return ownerOf(house, stepCookie.read(request), session?.kind === 'staff' ? session.accountId : null);
}

/** Opens the doors of the second proof: giving it, and setting it up. */
export function mountSecondDoors(door: Door, house: House): void {
  const site = (request: FastifyRequest): PasskeySite => passkeySite(house.publicUrl, request) ?? refuse('account.noPasskeyHere', 409);
  const security = () => '/sign-in/security';

  door('/sign-in/second', doorShapes.proveSecond, async ({ code }, attempt, request) => ({ signedIn: await signInBySecondCode(house, stepCookie.read(request), code, attempt) }));
  door('/sign-in/security/totp/start', doorShapes.startTotp, async ({ current }, { address }, request) => beginGenerator(house, await ownerHere(house, request), current, address), security);
  door('/sign-in/security/totp', doorShapes.confirmTotp, async ({ code }, { address }, request) => confirmGenerator(house, await ownerHere(house, request), code, address));
  door('/sign-in/security/codes', doorShapes.makeCodes, async ({ current }, { address }, request) => makeCodes(house, await ownerHere(house, request), current, address), security);
  door('/sign-in/security/remove', doorShapes.removeFactor, async ({ factor, current }, { address }, request) => removeFactor(house, await ownerHere(house, request), factor, current, address), security);
  door('/sign-in/passkey/ask', doorShapes.askPasskey, async ({ purpose, current }, attempt, request) => (purpose === 'add'
    ? askNewPasskey(house, site(request), await ownerHere(house, request), current, attempt.address)
    : askPasskey(house, site(request), stepCookie.read(request), purpose === 'prove', attempt)));
  door('/sign-in/passkey/answer', doorShapes.answerPasskey, async ({ purpose, answer, name }, attempt, request) => {
    const step = stepCookie.read(request);
    if (purpose === 'add') return addPasskey(house, site(request), await ownerHere(house, request), step, { answer, name });
    return { signedIn: await signInByPasskey(house, site(request), step, answer, attempt) };
  });
}
