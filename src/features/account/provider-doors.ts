import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { stepCookie } from '#platform/http/cookies.ts';
import { type Next, go, goBack, nextOf, ownPath } from './door.ts';
import type { Provider } from './provider.ts';
import { passOn } from './second-proof.ts';
import { answered, beginStep, endStep, stepOf } from './step.ts';
import { accountOfIdentity } from './store/accounts.ts';

/**
 * Signing in by the provider: there and back. Both are plain links, for a form that is sent on to another site is stopped
 * by our own content policy. Nobody gets an account by coming: whoever is not linked is told what to tell whom.
 */
export function mountProviderDoors(app: FastifyInstance, house: House, provider: Provider): void {
  const door = (path: string, task: (request: FastifyRequest) => Promise<Next>) => app.get(path, async (request, reply): Promise<FastifyReply> => {
    try {
      return await go(house, request, reply, await task(request));
    } catch (error) {
      return goBack(reply, '/sign-in', error, undefined);
    }
  });
  door('/sign-in/provider', async (request) => {
    const { back, town } = request.query as Record<string, unknown>;
    const { address, asked } = await provider.begin();
    return { step: await beginStep(house, { kind: 'provider', back: ownPath(back), town: typeof town === 'string' ? town.slice(0, 12) : undefined, asked }), to: address };
  });
  door('/sign-in/provider/return', async (request) => {
    const token = stepCookie.read(request);
    const asked = token && (await stepOf(house, token, 'provider')) ? await answered(house, token) : null;
    if (!token || !asked) return refuse('account.stepEnded', 403);
    const { town, back } = await endStep(house, token);
    const identity = await provider.finish(new URL(request.url, house.publicUrl).search, asked);
    const account = await accountOfIdentity(house.database.bare, identity);
    if (!account) return { step: await beginStep(house, { kind: 'unlinked', asked: identity }), to: '/sign-in/provider/unlinked' };
    return nextOf(await passOn(house, account, { address: request.ip, town: town ?? undefined, back: back ?? undefined }, 'provider'));
  });
}
