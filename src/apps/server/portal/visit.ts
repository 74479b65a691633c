import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#kernel/actor.ts';
import type { InputOf, OutputOf, Verb, View } from '#kernel/contract.ts';
import { dateOn } from '#kernel/dates.ts';
import type { Locale } from '#kernel/words.ts';
import type { House } from '#platform/house.ts';
import { callOf } from '#platform/http/api.ts';
import { elderOf, localeOf } from '#platform/http/cookies.ts';
import { perform, show } from '#platform/perform.ts';
import type { Tenant } from '#platform/tenants.ts';

/** One reader at one town's portal: what pages are loaded with. */
export interface Visit {
  readonly house: House;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly tenant: Tenant;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly elder: 0 | 1 | 2;
  /** The town's day. */
  readonly today: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** `/330000101`, and paths below it. */
  path(below?: string): string;
  see<V extends View>(view: V, input: InputOf<V>): Promise<OutputOf<V>>;
  /** Performs a verb as this reader; creating verbs take the key that the form carried. */
  act<V extends Verb>(verb: V, input: unknown, key?: string): Promise<OutputOf<V>>;
  /** The same visit with another actor, such as the holder of the receipt in the address. */
  as(actor: Actor): Visit;
}

/** Starts a visit of a town's portal. */
export function visitOf(house: House, request: FastifyRequest, reply: FastifyReply, tenant: Tenant, actor: Actor): Visit {
  const call = callOf(request, actor);
  return {
    house, request, reply, tenant, actor, locale: localeOf(request), elder: elderOf(request),
    today: dateOn(house.tenants.now(tenant)),
    params: request.params as Record<string, string>,
    query: onlyText(request.query),
    path: (below = '') => `/${tenant.code}${below ? `/${below}` : ''}`,
    see: async (view, input) => (await show(house, view.name, call, input)) as never,
    act: async (verb, input, key) => (await perform(house, verb.name, { ...call, idempotencyKey: key }, input)) as never,
    as: (other) => visitOf(house, request, reply, tenant, other),
  };
}

/** Repeated names in an address are somebody playing; the first one counts. */
function onlyText(query: unknown): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(query as Record<string, unknown>).map(([name, value]) => [name, String(Array.isArray(value) ? value[0] : value)]));
}
