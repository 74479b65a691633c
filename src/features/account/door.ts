import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { InputOf, Verb } from '#kernel/contract.ts';
import { Refused } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { localeOf, sessionCookie, stepCookie } from '#platform/http/cookies.ts';
import { decodePairs, pairsOf } from '#platform/http/decode.ts';
import { InvalidInput, parseInput } from '#platform/input.ts';
import { closeSession } from '#platform/session.ts';
import type { Attempt, SignedIn } from './entries.ts';
import { deputyRoles } from './rules.ts';
import type { Passed } from './second-proof.ts';

/** What a door does after its task: opens a session, hands the browser a step, goes on to a page, or answers a script. */
export interface Next {
  readonly signedIn?: SignedIn;
  readonly step?: string;
  readonly to?: string;
  readonly answer?: object;
}

/** After a proof: into the house, or on to the page of the second proof. */
export const nextOf = (passed: Passed): Next => ('token' in passed ? { signedIn: passed } : { step: passed.step, to: passed.page });

/** One door of signing in: its path, what is sent to it, what it does, and the page to which a refusal leads back. */
export type Door = <V extends Verb>(
  path: string, entry: V, task: (input: InputOf<V>, attempt: Attempt, request: FastifyRequest) => Promise<Next>, failed?: (input: Partial<InputOf<V>>) => string,
) => void;

/**
 * Makes the doors of signing in and out. Each takes JSON from a script and a plain form from a page without one: the
 * form is answered by going on to `back` or home, or back to the page with `?failed=<code>`.
 */
export const doorsOn = (app: FastifyInstance, house: House): Door => (path, entry, task, failed = () => path) => {
  app.post(path, async (request, reply) => {
    const form = isForm(request);
    const said = form ? decodePairs(entry.input, pairsOf(request.body)) : request.body;
    try {
      const input = parseInput(entry, said, localeOf(request));
      return await go(house, request, reply, await task(input, { address: request.ip, town: textIn(input, 'town'), back: backIn(input) }, request));
    } catch (error) {
      if (!form) throw error;
      return goBack(reply, failed((said ?? {}) as Partial<InputOf<typeof entry>>), error, backIn(said));
    }
  });
};

/** Did a page without script send this? */
export const isForm = (request: FastifyRequest) => (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
const textIn = (said: unknown, name: string) => {
  const value = (said as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value : undefined;
};
/** Only a path of this very site: never another host, nor what a browser would read as one. */
export const ownPath = (path: unknown): string | undefined => (typeof path === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : undefined);
const backIn = (said: unknown) => ownPath(textIn(said, 'back'));

/** Sets the cookies of what comes next and goes there. */
export async function go(house: House, request: FastifyRequest, reply: FastifyReply, { signedIn, step, to, answer }: Next): Promise<FastifyReply> {
  if (signedIn) {
    const former = sessionCookie.read(request);
    if (former) await closeSession(house, former);
    sessionCookie.set(request, reply, signedIn.token);
    if (!step) stepCookie.clear(reply);
  }
  if (step) stepCookie.set(request, reply, step);
  return answer ? reply.header('cache-control', 'no-store').send(answer) : goOn(reply, isForm(request) || request.method === 'GET', to ?? signedIn?.back ?? homeOf(signedIn));
}

const homeOf = (signedIn: SignedIn | undefined): string =>
  (signedIn ? (signedIn.actor.grants.every((grant) => deputyRoles.includes(grant.role)) ? '/m/' : '/desk/') : '/sign-in');

/** A browser is sent on; a script is told where. */
export const goOn = (reply: FastifyReply, browser: boolean, to: string): FastifyReply =>
  browser ? reply.code(303).header('location', to).send() : reply.header('cache-control', 'no-store').send({ home: to });

/** A path that leads on to where somebody was bound. */
export const withBack = (path: string, back: string | undefined): string => (back ? `${path}${path.includes('?') ? '&' : '?'}back=${encodeURIComponent(back)}` : path);

const elsewhere: Readonly<Record<string, string>> = { 'account.firstUse': '/sign-in/password', 'account.tooOld': '/sign-in/password', 'account.stepEnded': '/sign-in' };

/** Back to the page with what went wrong; a password that must be changed leads to where it is. Nothing typed is in the address. */
export function goBack(reply: FastifyReply, path: string, error: unknown, back: string | undefined): FastifyReply {
  if (!(error instanceof Refused) && !(error instanceof InvalidInput)) throw error;
  const code = error instanceof Refused ? error.refusal.code : 'platform.invalid';
  const page = elsewhere[code] ?? path;
  const days = error instanceof Refused && error.refusal.params?.['days'] ? `&days=${error.refusal.params['days']}` : '';
  const faults = error instanceof InvalidInput ? `&faults=${error.faults.map((fault) => fault.code).join(',')}` : '';
  return reply.code(303).header('location', withBack(`${page}?failed=${code}${days}${faults}`, back)).send();
}
