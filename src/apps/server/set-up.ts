import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dengbao } from '#features/account/password.ts';
import { foundCounty } from '#features/founding/found-county.ts';
import { text as wordsEn } from '#features/founding/pages/parts/text.en.ts';
import { text as wordsZh } from '#features/founding/pages/parts/text.ts';
import { linkHours } from '#features/founding/rules.ts';
import { linkState } from '#features/founding/setup-link.ts';
import { setupShapes } from '#features/founding/setup-shapes.ts';
import { Refused } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { elderOf, localeOf } from '#platform/http/cookies.ts';
import { decodePairs, pairsOf } from '#platform/http/decode.ts';
import { problemOf } from '#platform/http/problem.ts';
import { readerOf } from '#platform/http/reader.ts';
import { InvalidInput, parseInput } from '#platform/input.ts';
import type { RenderPortal } from '#ui/frame.ts';

const figures = { least: dengbao.leastLength, classes: dengbao.leastClasses, days: dengbao.oneTimeDays };
/** While the demo is being cleared the page asks again by itself, without script. */
const againSeconds = 2;

interface Secret { Params: { secret: string } }

/** The page that the setup link of an empty house opens, and its form. Works without script. */
export function mountSetUp(app: FastifyInstance, house: House, render: RenderPortal): void {
  const send = async (request: FastifyRequest, reply: FastifyReply, page: string, props: Record<string, unknown>): Promise<FastifyReply> => {
    const locale = localeOf(request);
    const frame = { locale, elder: elderOf(request), title: (locale === 'en' ? wordsEn : wordsZh).setup.title, path: request.url, private: true };
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(await render(page, props, frame));
  };
  const closed = (request: FastifyRequest, reply: FastifyReply, clearing: boolean) => {
    if (clearing) reply.header('refresh', String(againSeconds));
    else reply.code(410);
    return send(request, reply, 'founding/SetUpClosed', { clearing, hours: linkHours });
  };

  app.get<Secret>('/setup/:secret', async (request, reply) => {
    const state = await linkState(house, request.params.secret);
    if (state !== 'open') return closed(request, reply, state === 'clearing');
    return send(request, reply, 'founding/SetUp', { action: request.url, policy: figures });
  });
  app.post<Secret>('/setup/:secret', async (request, reply) => {
    const { secret } = request.params;
    const { input: shape } = setupShapes.foundCounty;
    const typed = decodePairs(shape, pairsOf(request.body));
    try {
      if ((await linkState(house, secret)) !== 'open') return await closed(request, reply, false);
      const said = parseInput(setupShapes.foundCounty, typed, localeOf(request));
      await foundCounty(house, secret, said, localeOf(request));
      return await send(request, reply, 'founding/SetUpDone', { county: said.shortName });
    } catch (error) {
      if (!(error instanceof InvalidInput || error instanceof Refused)) throw error;
      const problem = problemOf(house, error, readerOf(request));
      reply.code(problem.status);
      return send(request, reply, 'founding/SetUp', { action: request.url, policy: figures, typed, ...(problem.errors ? { errors: problem.errors } : { message: problem.title }) });
    }
  });
}
