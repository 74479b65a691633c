import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { mostUploadBytes } from '../upload.ts';
import { mountApi } from './api.ts';
import { mountHealth } from './health.ts';
import { openapi } from './openapi.ts';
import { type Patience, patience, patientServer } from './patience.ts';
import { problemOf, sendProblem } from './problem.ts';
import { readerOf } from './reader.ts';
import { mountUploads } from './uploads.ts';

/** How the doors are opened. */
export interface DoorOptions {
  /** Proxies that end TLS and whose X-Forwarded-* headers are believed: `loopback`, addresses or ranges; false = none. */
  readonly trustProxy: string | false;
  readonly version: string;
  /** The one style that stands inside pages, as the content policy names it: `sha256-…`. None when left out. */
  readonly styleHash?: string | undefined;
  /** How long visitors are borne; what is usual when left out. */
  readonly patience?: Patience | undefined;
  /** Hears of every door as it is opened: method and path. */
  readonly onDoor?: ((method: string, url: string) => void) | undefined;
}

/** No script, style, font or picture from anywhere else; nothing inline but what the server itself hashes. */
const contentPolicy = (styleHash: string | undefined) => [
  "default-src 'none'", "script-src 'self'", `style-src 'self'${styleHash ? ` '${styleHash}'` : ''}`, "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

const fixedHeaders: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  // Not no-referrer: that makes our own script-free forms send `Origin: null`.
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(self), microphone=(), geolocation=()'],
];

/** Doors check by contracts: Fastify's own compilers of schemas would be loaded at each start and never asked. */
const noSchemas = () => () => { throw new Error('a door takes a contract, not a schema of Fastify'); };

/** Opens the HTTP doors of a house: API, health, uploads, OpenAPI. Surfaces are mounted on it by apps/server.ts. */
export async function openDoors(house: House, options: DoorOptions): Promise<FastifyInstance> {
  const app = Fastify({
    trustProxy: options.trustProxy, bodyLimit: 1024 * 1024, forceCloseConnections: 'idle', serverFactory: (handler) => patientServer(handler, options.patience ?? patience),
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
  });
  app.addHook('onRoute', ({ method, url }) => { for (const one of [method].flat()) options.onDoor?.(one, url); });
  const policy = contentPolicy(options.styleHash);
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 1024 * 1024 });
  await app.register(multipart, { limits: { fileSize: mostUploadBytes, files: 6, fields: 60, fieldSize: 100_000 } });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', policy);
    for (const [name, value] of fixedHeaders) reply.header(name, value);
    if (!isOwnPage(request)) await sendProblem(reply, { ...problemOf(house, forbiddenOrigin, readerOf(request)), status: 403 });
  });
  app.setErrorHandler(async (error: FastifyError, request, reply) => sendProblem(reply, problemOf(house, error, readerOf(request))));
  app.setNotFoundHandler(async (request, reply) => sendProblem(reply, problemOf(house, { statusCode: 404 }, readerOf(request))));
  mountHealth(app, house);
  mountUploads(app, house);
  mountApi(app, house);
  let document: Record<string, unknown> | undefined;
  app.get('/openapi.json', async () => (document ??= openapi(house.features.map((feature) => feature.contract), options.version)));
  return app;
}

const forbiddenOrigin = { statusCode: 403 };

/** A write must come from a page of this very site; a browser always says so, in Origin or in Sec-Fetch-Site. */
function isOwnPage(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const { origin, host } = request.headers;
  if (origin !== undefined) return hostOf(origin) === (request.host || host);
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  // Programs send neither; without a cookie there is nobody's session to abuse.
  return request.headers.cookie === undefined;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
