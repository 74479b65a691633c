import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, visitor } from '#kernel/actor.ts';
import type { Schema } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '../house.ts';
import { type Call, perform, show } from '../perform.ts';
import { readSession } from '../session.ts';
import { decodePairs, pairsOf } from './decode.ts';
import { localeOf, sessionCookie } from './cookies.ts';
import { isAt } from './reader.ts';

/** Thrown where only a signed-in person may go on; answered as 401. */
class NotSignedIn extends Error {
  readonly statusCode = 401;
}

/** Mounts every verb as POST and every view as GET: `/api/station.open` for the signed-in, `/<town>/api/…` for residents. */
export function mountApi(app: FastifyInstance, house: House): void {
  for (const feature of house.features) {
    for (const { name, creates, door } of Object.values(feature.contract.verbs)) {
      const answer = async (request: FastifyRequest, reply: FastifyReply, actor: Actor) => {
        const based = /^"(\d+)"$/.exec(request.headers['if-match'] ?? '')?.[1];
        const body = based ? { ...(request.body as object), version: Number(based) } : request.body;
        return reply.code(creates ? 201 : 200).send(await perform(house, name, callOf(request, actor), body));
      };
      app.post(`/api/${name}`, async (request, reply) => answer(request, reply, await signedIn(house, request)));
      if (door === 'public') app.post<Town>(`/:town/api/${name}`, async (request, reply) => answer(request, reply, await resident(house, request)));
    }
    for (const { name, input, door } of Object.values(feature.contract.views)) {
      const answer = (request: FastifyRequest, actor: Actor) => show(house, name, callOf(request, actor), decodeQuery(input, request));
      app.get(`/api/${name}`, async (request) => answer(request, await signedIn(house, request)));
      if (door === 'public') app.get<Town>(`/:town/api/${name}`, async (request) => answer(request, await resident(house, request)));
    }
  }
}

interface Town { Params: { town: string } }

const decodeQuery = (input: Schema, request: FastifyRequest) => decodePairs(input, pairsOf(request.query));

/** What perform needs to know of a request. */
export function callOf(request: FastifyRequest, actor: Actor): Call {
  const key = request.headers['idempotency-key'];
  return { actor, locale: localeOf(request), address: request.ip, idempotencyKey: typeof key === 'string' ? key.slice(0, 100) : undefined };
}

/** The signed-in person of a request, or a 401. */
export async function signedIn(house: House, request: FastifyRequest): Promise<Actor> {
  const token = sessionCookie.read(request);
  const session = token ? await readSession(house, token) : null;
  if (!session || session.kind === 'receipt') throw new NotSignedIn();
  isAt(request, await house.tenants.byId(session.tenantId));
  return session.actor;
}

/** A resident at a town's portal: with the receipt in the cookie where it belongs to this town, else a visitor. */
export async function resident(house: House, request: FastifyRequest<Town>): Promise<Actor> {
  const tenant = await house.tenants.byCode(request.params.town);
  if (!tenant) refuse('platform.notFound', 404);
  isAt(request, tenant);
  const token = sessionCookie.readReceipt(request);
  const session = token ? await readSession(house, token) : null;
  return session?.kind === 'receipt' && session.tenantId === tenant.id ? session.actor : visitor(tenant.id, tenant.kind);
}

