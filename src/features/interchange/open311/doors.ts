import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '#kernel/id.ts';
import { wordsFor } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { callOf, resident } from '#platform/http/api.ts';
import { pairsOf } from '#platform/http/decode.ts';
import { problemOf } from '#platform/http/problem.ts';
import { readerOf } from '#platform/http/reader.ts';
import { type Call, perform, show } from '#platform/perform.ts';
import type { InputOf, OutputOf, View } from '#kernel/contract.ts';
import { interchange } from '../contract.ts';
import { type ServiceCode, serviceCodes, statuses } from '../rules.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.ts';
import { type Open311Words, definitionOf, receivedOf, requestsOf, servicesOf, updatesOf } from './answers.ts';
import { type Node, xmlOf } from './xml.ts';

interface Asked { Params: { town: string; resource: string; id?: string } }

/** What the things of each list are called in XML. */
const singular = { services: 'service', attributes: 'attribute', values: 'value', service_requests: 'request', service_request_updates: 'request_update', errors: 'error', endpoints: 'endpoint', formats: 'format' };
const types = { xml: 'text/xml; charset=utf-8', json: 'application/json; charset=utf-8' } as const;
type Format = keyof typeof types;

const send = (reply: FastifyReply, format: Format, root: string, node: Node, status = 200): FastifyReply =>
  reply.code(status).type(types[format]).header('cache-control', 'no-store').send(format === 'xml' ? xmlOf(root, node, singular) : JSON.stringify(node));

/** `services.xml` is the resource and the form it is wanted in; XML where none is named. */
function partsOf(written: string): { name: string; format: Format } {
  const [, name = written, ending] = /^(.*)\.(xml|json)$/.exec(written) ?? [];
  return { name, format: ending === 'json' ? 'json' : 'xml' };
}

/** Opens `/<town>/open311/v2/…`: Open311 GeoReport v2, with the updates of its later extension. What it answers are the views of this feature. */
export function mountOpen311(app: FastifyInstance, house: House): void {
  const get = (path: string, answer: (knock: Knock) => Promise<[root: string, node: Node]>) => app.get<Asked>(path, (request, reply) => answering(house, request, reply, answer));
  get('/:town/open311/v2/:resource', async (knock) => {
    if (knock.name === 'services') return ['services', servicesOf(await knock.see(interchange.views.services, {}), knock.words)];
    if (knock.name === 'requests') return ['service_requests', requestsOf(await knock.see(interchange.views.requests, filterOf(knock.said)))];
    if (knock.name === 'servicerequestupdates') return ['service_request_updates', updatesOf(await knock.see(interchange.views.updates, { ...numbersIn(knock.said), ...daysIn(knock.said) }))];
    return refuse('platform.notFound', 404);
  });
  get('/:town/open311/v2/:resource/:id', async (knock) => {
    if (knock.resource === 'services') return ['service_definition', definitionOf(serviceIn(knock.name), await knock.see(interchange.views.services, {}), knock.words)];
    if (knock.resource !== 'requests') return refuse('platform.notFound', 404);
    const found = await knock.see(interchange.views.requests, { numbers: [knock.name.slice(0, 20)] });
    return found.rows.length > 0 ? ['service_requests', requestsOf(found)] : refuse('interchange.noSuchRequest', 404);
  });
  app.post<Asked>('/:town/open311/v2/:resource', (request, reply) => answering(house, request, reply, async ({ name, said, call, words }) => {
    if (name !== 'requests') return refuse('platform.notFound', 404);
    const answer = await perform(house, interchange.verbs.receiveRequest.name, { ...call, idempotencyKey: call.idempotencyKey ? keyOf(said, call.idempotencyKey) : newId() }, requestIn(said));
    return ['service_requests', receivedOf(answer as OutputOf<typeof interchange.verbs.receiveRequest>, house.publicUrl, words)];
  }));
  get('/:town/open311/:resource', async ({ name, town, see }) => {
    if (name !== 'discovery') return refuse('platform.notFound', 404);
    await see(interchange.views.services, {});
    const endpoint = { specification: 'http://wiki.open311.org/GeoReport_v2', url: `${house.publicUrl}/${town}/open311/v2`, changeset: '2026-11-28T00:00:00+08:00', type: 'production', formats: [{ format: types.xml }, { format: types.json }].map(({ format }) => format.split(';')[0] ?? '') as unknown as Node };
    return ['discovery', { changeset: endpoint.changeset, contact: `${house.publicUrl}/${town}`, key_service: `${house.publicUrl}/${town}`, endpoints: [endpoint] }];
  });
}

interface Knock {
  readonly town: string;
  readonly resource: string;
  /** The last part of the address, without its form. */
  readonly name: string;
  readonly said: Said;
  readonly call: Call;
  readonly words: Open311Words;
  see<V extends View>(view: V, input: InputOf<V>): Promise<OutputOf<V>>;
}
type Said = Readonly<Record<string, string | undefined>>;

/** Errors in the specification's own form: 404 for what is not there, 403 for a key, 400 for everything else a caller can mend. */
async function answering(house: House, request: FastifyRequest<Asked>, reply: FastifyReply, answer: (knock: Knock) => Promise<[string, Node]>): Promise<FastifyReply> {
  const { town, resource, id } = request.params;
  const { name, format } = partsOf(id ?? resource);
  try {
    const call = callOf(request, await resident(house, request));
    const said = { ...firstOf(pairsOf(request.query)), ...(request.method === 'POST' ? firstOf(pairsOf(request.body)) : {}) };
    if (said['jurisdiction_id'] !== undefined && said['jurisdiction_id'] !== town) refuse('interchange.noSuchJurisdiction', 404);
    const words = wordsFor({ locale: call.locale, tenant: await house.tenants.byCode(town) }, { zh, en }).open311;
    const [root, node] = await answer({ town, resource, name, said, call, words, see: async (view, input) => (await show(house, view.name, call, input)) as never });
    return send(reply, format, root, node);
  } catch (error) {
    const problem = problemOf(house, error, readerOf(request));
    const status = [403, 404].includes(problem.status) || problem.status >= 500 ? problem.status : 400;
    const lines = problem.errors?.map(({ path, message }) => `${fieldNames[path] ?? path}: ${message}`) ?? [problem.title];
    return send(reply, format, 'errors', lines.map((description) => ({ code: status, description })), status);
  }
}

/** Two programs may number their own requests alike: a key is the sender's alone. */
const keyOf = (said: Said, given: string): string => createHash('sha256').update(`${said['api_key'] ?? ''}\0${given}`).digest('base64url');

/** What stands there empty counts as not said. */
const firstOf = (pairs: ReadonlyMap<string, readonly string[]>): Said => Object.fromEntries([...pairs].map(([key, [first]]) => [key, first?.trim() === '' ? undefined : first]));

/** What a caller knows the fields of the verb by. */
const fieldNames: Readonly<Record<string, string>> = { apiKey: 'api_key', content: 'description', spot: 'address_string', placeCode: 'attribute[place]', name: 'first_name', from: 'start_date', to: 'end_date', numbers: 'service_request_id', codes: 'service_code' };

const serviceIn = (code: string): ServiceCode => serviceCodes.find((one) => one === code) ?? refuse('interchange.noSuchService', 404);
const listIn = (value: string | undefined): string[] => (value ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
const numbersIn = (said: Said) => { const numbers = listIn(said['service_request_id']); return numbers.length > 0 ? { numbers } : {}; };

/** Days as the specification writes them, with their zone. */
function daysIn(said: Said): { from?: string; to?: string } {
  const read = (name: string): string | undefined => {
    const written = said[name];
    if (written === undefined) return undefined;
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(written) || Number.isNaN(Date.parse(written))) refuse('interchange.badDay', 422, { field: name });
    return new Date(written).toISOString();
  };
  const [from, to] = [read('start_date'), read('end_date')];
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function filterOf(said: Said): InputOf<typeof interchange.views.requests> {
  const codes = listIn(said['service_code']).map(serviceIn);
  const wanted = listIn(said['status']).map((one) => statuses.find((status) => status === one.toLowerCase()) ?? refuse('interchange.badStatus', 422));
  const [only] = new Set(wanted).size === 1 ? wanted : [];
  return { ...numbersIn(said), ...(codes.length > 0 ? { codes } : {}), ...(only ? { status: only } : {}), ...daysIn(said) };
}

/** As long as a spot may be. */
const longestSpot = 80;

/** What a POST says, in the words of the verb. A form knows no null: what is empty was not said. E-mail, device, account and media are not taken: nothing is kept that nobody needs. */
function requestIn(said: Said): Record<string, unknown> {
  const [lat, long] = [Number(said['lat']), Number(said['long'])];
  const point = said['lat'] !== undefined && said['long'] !== undefined && Math.abs(lat) <= 90 && Math.abs(long) <= 180 ? `${lat}, ${long}` : undefined;
  // The point stands behind the address where there is room for both.
  const both = [said['address_string'], point].filter(Boolean).join(' ');
  const [spot, placeCode] = [both.length <= longestSpot ? both || undefined : said['address_string'], said['attribute[place]'] ?? said['address_id']];
  if (said['service_code'] === undefined) refuse('interchange.serviceMissing', 422);
  if (spot === undefined && said['address_id'] === undefined) refuse('interchange.locationMissing', 422);
  const name = [said['last_name'], said['first_name']].filter(Boolean).join(/^[\x20-\x7e]*$/.test(`${said['last_name'] ?? ''}${said['first_name'] ?? ''}`) ? ' ' : '');
  const given = { spot, placeCode, name: name === '' ? undefined : name, phone: said['phone']?.replace(/^\+?86(?=1\d{10}$)/, '') };
  const ticks = { consentName: said['attribute[consent_name]'] === 'true', consentPublish: said['attribute[consent_publish]'] === 'true' };
  return { apiKey: said['api_key'] ?? refuse('interchange.noSuchKey', 403), serviceCode: serviceIn(said['service_code'] ?? ''), content: said['description'], ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)), ...ticks };
}
