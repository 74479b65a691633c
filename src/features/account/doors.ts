import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { InputOf, Verb } from '#kernel/contract.ts';
import { Refused } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { signedIn } from '#platform/http/api.ts';
import { localeOf, sessionCookie } from '#platform/http/cookies.ts';
import { decodePairs, pairsOf } from '#platform/http/decode.ts';
import { InvalidInput, parseInput } from '#platform/input.ts';
import { closeSession } from '#platform/session.ts';
import { changePassword } from './change-password.ts';
import { doorShapes } from './door-shapes.ts';
import { signOut, switchTenant, whoAmI } from './present-session.ts';
import { deputyRoles } from './rules.ts';
import { type Attempt, type SignedIn, askCode, signInByCard, signInByCode, signInByPassword } from './sign-in.ts';

/**
 * Opens the doors of signing in and out. Each takes JSON from a script and a plain form from a page without one: the
 * form is answered by going on to `back` or home, or back to the page with `?failed=<code>`.
 */
export function mountAccountDoors(app: FastifyInstance, house: House): void {
  const door = <V extends Verb>(path: string, entry: V, task: (input: InputOf<V>, attempt: Attempt, request: FastifyRequest) => Promise<SignedIn | string>, failed: (input: Partial<InputOf<V>>) => string = () => path) =>
    app.post(path, async (request, reply) => {
      const form = isForm(request);
      const said = form ? decodePairs(entry.input, pairsOf(request.body)) : request.body;
      try {
        const input = parseInput(entry, said, localeOf(request));
        const outcome = await task(input, { address: request.ip, town: townIn(input) }, request);
        return typeof outcome === 'string' ? goOn(reply, form, outcome) : await letIn(house, request, reply, outcome, backIn(input));
      } catch (error) {
        if (!form) throw error;
        return goBack(reply, failed((said ?? {}) as Partial<InputOf<V>>), error, backIn(said));
      }
    });

  door('/sign-in', doorShapes.signIn, (input, attempt) => signInByPassword(house, input, attempt));
  door('/sign-in/code/ask', doorShapes.askCode, async (input, attempt) => {
    await askCode(house, input.phone, attempt);
    return withBack('/sign-in/code?sent=yes', input.back);
  }, () => '/sign-in/code');
  door('/sign-in/code', doorShapes.signInByCode, (input, attempt) => signInByCode(house, input, attempt));
  door('/sign-in/card', doorShapes.signInByCard, (input, attempt) => signInByCard(house, input, attempt), ({ secret }) => `/sign-in/card/${encodeURIComponent(secret ?? '')}`);
  door('/sign-in/password', doorShapes.changePassword, async ({ name, current, next }, attempt, request) => {
    const token = sessionCookie.read(request);
    const accountId = token && name === undefined ? (await signedIn(house, request)).accountId : null;
    return changePassword(house, { name, current, next, session: token && accountId ? { token, accountId } : undefined }, attempt, localeOf(request));
  });
  door('/api/account.switchTenant', doorShapes.switchTenant, async ({ tenantId }, _, request) =>
    switchTenant(house, sessionCookie.read(request) ?? '', await signedIn(house, request), tenantId));

  app.get('/api/account.me', async (request, reply) => {
    const actor = await signedIn(house, request);
    return reply.header('cache-control', 'no-store').send(await whoAmI(house, sessionCookie.read(request) ?? '', actor));
  });
  app.post('/api/account.signOut', async (request, reply) => {
    await signOut(house, sessionCookie.read(request) ?? '', await signedIn(house, request));
    sessionCookie.clear(reply);
    return goOn(reply, isForm(request), '/sign-in');
  });
}

const isForm = (request: FastifyRequest) => (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
const textIn = (said: unknown, name: string) => {
  const value = (said as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value : undefined;
};
const townIn = (said: unknown) => textIn(said, 'town');
/** Only a path of this very site: never another host, nor what a browser would read as one. */
const backIn = (said: unknown) => {
  const back = textIn(said, 'back');
  return back && /^\/(?![/\\])[^\\\s]*$/.test(back) ? back : undefined;
};

async function letIn(house: House, request: FastifyRequest, reply: FastifyReply, { token, actor }: SignedIn, back: string | undefined): Promise<FastifyReply> {
  const former = sessionCookie.read(request);
  if (former) await closeSession(house, former);
  sessionCookie.set(request, reply, token);
  const home = actor.grants.every((grant) => deputyRoles.includes(grant.role)) ? '/m/' : '/desk/';
  return goOn(reply, isForm(request), back ?? home);
}

const goOn = (reply: FastifyReply, form: boolean, to: string): FastifyReply =>
  form ? reply.code(303).header('location', to).send() : reply.header('cache-control', 'no-store').send({ home: to });

const withBack = (path: string, back: string | undefined): string => (back ? `${path}${path.includes('?') ? '&' : '?'}back=${encodeURIComponent(back)}` : path);

/** Back to the page with what went wrong; a password that must be changed leads to where it is. Nothing typed is in the address. */
function goBack(reply: FastifyReply, path: string, error: unknown, back: string | undefined): FastifyReply {
  if (!(error instanceof Refused) && !(error instanceof InvalidInput)) throw error;
  const code = error instanceof Refused ? error.refusal.code : 'platform.invalid';
  const page = code === 'account.firstUse' || code === 'account.tooOld' ? '/sign-in/password' : path;
  const faults = error instanceof InvalidInput ? `&faults=${error.faults.map((fault) => fault.code).join(',')}` : '';
  return reply.code(303).header('location', withBack(`${page}?failed=${code}${faults}`, back)).send();
}
