import type { FastifyInstance } from 'fastify';
import type { House } from '#platform/house.ts';
import { signedIn } from '#platform/http/api.ts';
import { localeOf, sessionCookie } from '#platform/http/cookies.ts';
import { readSession } from '#platform/session.ts';
import { changePassword } from './change-password.ts';
import { doorShapes } from './door-shapes.ts';
import { doorsOn, goOn, isForm, nextOf, withBack } from './door.ts';
import { signOut, switchTenant, whoAmI } from './present-session.ts';
import type { Provider } from './provider.ts';
import { mountProviderDoors } from './provider-doors.ts';
import { mountSecondDoors } from './second-doors.ts';
import { askCode, signInByCard, signInByCode, signInByPassword } from './sign-in.ts';

/** Opens the doors of signing in and out. */
export function mountAccountDoors(app: FastifyInstance, house: House, provider: Provider | null = null): void {
  const door = doorsOn(app, house);
  door('/sign-in', doorShapes.signIn, async (input, attempt) => nextOf(await signInByPassword(house, input, attempt)));
  door('/sign-in/code/ask', doorShapes.askCode, async (input, attempt) => {
    await askCode(house, input.phone, attempt);
    return { to: withBack('/sign-in/code?sent=yes', input.back) };
  }, () => '/sign-in/code');
  door('/sign-in/code', doorShapes.signInByCode, async (input, attempt) => ({ signedIn: { ...(await signInByCode(house, input, attempt)), back: attempt.back } }));
  door('/sign-in/card', doorShapes.signInByCard, async (input, attempt) => ({ signedIn: { ...(await signInByCard(house, input, attempt)), back: attempt.back } }), ({ secret }) => `/sign-in/card/${encodeURIComponent(secret ?? '')}`);
  door('/sign-in/password', doorShapes.changePassword, async ({ name, current, next }, attempt, request) => {
    const token = sessionCookie.read(request);
    const accountId = token && name === undefined ? (await signedIn(house, request)).accountId : null;
    const passed = await changePassword(house, { name, current, next, session: token && accountId ? { token, accountId } : undefined }, attempt, localeOf(request));
    return nextOf('token' in passed ? { ...passed, back: attempt.back } : passed);
  });
  door('/api/account.switchTenant', doorShapes.switchTenant, async ({ tenantId }, _, request) =>
    ({ signedIn: await switchTenant(house, sessionCookie.read(request) ?? '', await signedIn(house, request), tenantId) }));
  mountSecondDoors(door, house);
  if (provider) mountProviderDoors(app, house, provider);

  app.get('/api/account.me', async (request, reply) => {
    const actor = await signedIn(house, request);
    return reply.header('cache-control', 'no-store').send(await whoAmI(house, sessionCookie.read(request) ?? '', actor));
  });
  app.post('/api/account.signOut', async (request, reply) => {
    const token = sessionCookie.read(request) ?? '';
    const session = await readSession(house, token);
    await signOut(house, token, await signedIn(house, request));
    sessionCookie.clear(reply);
    // A form may not lead to another site; a script may.
    const there = provider && session?.way?.startsWith('provider') && !isForm(request) ? await provider.signOutAddress().catch(() => null) : null;
    return goOn(reply, isForm(request), there ?? '/sign-in');
  });
}
