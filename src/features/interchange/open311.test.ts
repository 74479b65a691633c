import { sql } from 'kysely';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeputy, following } from '#tests/support/makers/opinion.ts';
import { type TestHouse, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { openDoors } from '#platform/http/doors.ts';
import { mountOpen311 } from './open311/doors.ts';
import { keyLimit } from './rules.ts';
import { xmlOf } from './open311/xml.ts';

type Row = Record<string, unknown>;
let house: TestHouse;
let town: Awaited<ReturnType<typeof makeTown>>;
let clerk: Awaited<ReturnType<typeof makePerson>>;
let deputy: Awaited<ReturnType<typeof makePerson>>;
let app: Awaited<ReturnType<typeof openDoors>> = Fastify();
let key = '';
let keyId: unknown;
beforeAll(async () => {
  house = await testHouse();
  town = await makeTown(house);
  clerk = await makePerson(house, town, [{ role: 'clerk' }], '李文静');
  deputy = await makeDeputy(house, town);
  app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
  mountOpen311(app, house);
});
afterAll(() => app.close());

const base = () => `/${town.code}/open311`;
const get = async (path: string) => { const { statusCode, body, headers } = await app.inject({ url: `${base()}/${path}` }); return { status: statusCode, body, type: String(headers['content-type']) }; };
const post = async (said: Record<string, string>, format = 'json') => {
  const { statusCode, body } = await app.inject({ method: 'POST', url: `${base()}/v2/requests.${format}`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(said).toString() });
  return { status: statusCode, body, json: () => JSON.parse(body) as Row[] };
};
const setOpen = (value: 0 | 1, effectiveOn = '2026-09-01') => doing(house, clerk, 'settings.setRule', { key: 'open311', value, effectiveOn, source: '测试' });

/** Reads an answer with the database's XML parser (libxml2), which refuses whatever is not well formed: the elements of each row, '' as null. */
async function readXml(document: string, path: string): Promise<Row[]> {
  const { rows } = await sql<{ names: string[]; texts: string[] }>`
    select array(select unnest(xpath('/*/*', element))::text) as texts, array(select (xpath('name(/*)', child))[1]::text from unnest(xpath('/*/*', element)) child) as names
    from unnest(xpath(${path}, xmlparse(document ${document}))) element`.execute(house.database.bare);
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
  const inner = (element: string) => element.replace(/^<[^>]*?\/>$/, '').replace(/^<[^>]*>([^]*)<\/[^>]*>$/, '$1').replaceAll(/&(lt|gt|amp|quot);/g, (sign) => entities[sign] ?? sign);
  return rows.map(({ names, texts }) => Object.fromEntries(names.map((name, at) => [name, inner(texts[at] ?? '') || null])));
}
/** The same answer in JSON, with every value as XML can say it. */
const asTexts = (rows: Row[]) => rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null || value === '' ? null : String(value)])));

const said = { service_code: 'everybody', address_string: '五组路口', description: '路灯 <坏> 了 & 一个月', last_name: '周', first_name: '小明', phone: '13912340007', email: 'x@example.com', 'attribute[consent_publish]': 'true' };

test('nothing is answered before the office opens it: every door says so in the form of the specification', async () => {
  for (const path of ['v2/services.json', 'v2/requests.xml', 'v2/requests/2026-000001.json', 'v2/servicerequestupdates.xml', 'discovery.json', 'v2/services/own.xml']) expect((await get(path)).status, path).toBe(400);
  expect(JSON.parse((await get('v2/services.json')).body)).toEqual([{ code: 400, description: '这里没有开放 Open311 接口' }]);
  expect(await readXml((await get('v2/services.xml')).body, '/errors/error')).toEqual([{ code: '400', description: '这里没有开放 Open311 接口' }]);
  await expect(doing(house, deputy, 'settings.setRule', { key: 'open311', value: 1, effectiveOn: '2026-09-01', source: '测试' })).rejects.toMatchObject({ refusal: { status: 403 } });
  await setOpen(1);
});

test('services and their definitions say the same in XML and in JSON', async () => {
  const [xml, json] = [await get('v2/services.xml'), await get('v2/services.json')];
  expect([xml.status, xml.type, json.type]).toEqual([200, 'text/xml; charset=utf-8', 'application/json; charset=utf-8']);
  const rows = JSON.parse(json.body) as Row[];
  expect(rows.map(({ service_code: code, type, metadata }) => [code, type, metadata])).toEqual([['everybody', 'realtime', true], ['own', 'realtime', true], ['unsure', 'realtime', true]]);
  expect(await readXml(xml.body, '/services/service')).toEqual(asTexts(rows));
  const definition = JSON.parse((await get('v2/services/own.json')).body) as { service_code: string; attributes: Row[] };
  expect(definition.attributes.map(({ code }) => code)).toEqual(['place', 'consent_name', 'consent_publish']);
  const inXml = await readXml((await get('v2/services/own.xml')).body, '/service_definition/attributes/attribute');
  expect(inXml.map(({ values: _, ...rest }) => rest)).toEqual(asTexts(definition.attributes.map(({ values: _, ...rest }) => rest)));
  expect(await readXml((await get('v2/services/own.xml')).body, '/service_definition/attributes/attribute[1]/values/value')).toEqual([{ key: town.village, name: '石桥村' }]);
  expect((await get('v2/services/report.xml')).status, 'a report of wrongdoing goes through no third party').toBe(404);
  const [endpoint] = (JSON.parse((await get('discovery.json')).body) as { endpoints: Row[] }).endpoints;
  expect(endpoint).toMatchObject({ url: `http://127.0.0.1:3000/${town.code}/open311/v2`, formats: ['text/xml', 'application/json'] });
});

test('interchange.makeKey shows a key once and keeps its hash; interchange.receiveRequest makes an opinion of what comes with it', async () => {
  const made = await doing(house, clerk, 'interchange.makeKey', { name: '县城管随手拍' });
  [key, keyId] = [String(made['key']), made['id']];
  const kept = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('apiKey').selectAll().where('tenantId', '=', tenantId).execute(), 'read');
  expect(JSON.stringify(kept)).not.toContain(key);
  expect(await seeing(house, clerk, 'interchange.keys')).toMatchObject({ open: true, rows: [{ name: '县城管随手拍', hint: key.slice(0, 7), lastUsedOn: null, useCount: 0, can: ['revokeKey'] }] });

  const wrong = [await post(said), await post({ ...said, api_key: 'xy-0000' }), await post({ ...said, api_key: key, service_code: '' }), await post({ ...said, api_key: key, service_code: 'report' }), await post({ ...said, api_key: key, address_string: '' }), await post({ ...said, api_key: key, description: '' }), await post({ ...said, api_key: key, phone: '0571-86001234' }), await post({ ...said, api_key: key, jurisdiction_id: 'city.gov' })];
  expect(wrong.map(({ status, json }) => [status, json()[0]?.['code']])).toEqual([[403, 403], [403, 403], [400, 400], [404, 404], [400, 400], [400, 400], [400, 400], [404, 404]]);
  expect(wrong[5]?.json()[0]?.['description']).toBe('description: 请填写这一项');

  const answer = await post({ ...said, api_key: key, 'attribute[place]': town.village });
  expect(answer.status).toBe(200);
  const [request] = answer.json();
  expect(request).toMatchObject({ service_request_id: '2026-000001', account_id: null, service_notice: expect.stringMatching(/^已登记，编号 2026-000001，查询码 \d{6}。/) });
  const { rows } = await seeing(house, clerk, 'opinion.list', { source: 'otherSystem', page: 1 }) as { rows: { id: string }[] };
  expect(await seeing(house, clerk, 'opinion.detail', { id: rows[0]?.id })).toMatchObject({ content: '路灯 <坏> 了 & 一个月', spot: '五组路口', placeName: '石桥村', choice: 'everybody', consentPublish: true, consentName: false, contact: { name: '周小明', phone: '139****0007' } });
  const audited = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('auditEvent').select(['verb', 'detail']).where('tenantId', '=', tenantId).where('verb', '=', 'interchange.receiveRequest').execute(), 'read');
  expect(audited).toMatchObject([{ detail: { keyId } }]);
  expect(await readXml((await post({ ...said, api_key: key, address_string: '', lat: '29.1', long: '119.6' }, 'xml')).body, '/service_requests/request')).toMatchObject([{ service_request_id: '2026-000002' }]);
});

test('requests are followed by anybody, without a word of the resident but the published summary, alike in XML and JSON', async () => {
  const { rows } = await seeing(house, clerk, 'opinion.list', { source: 'otherSystem', search: '2026-000001', page: 1 }) as { rows: { id: string; version: number }[] };
  house.clock.set('2026-09-03T02:00:00Z');
  const answered = await following(house, rows[0]!, [[clerk, 'route', { deputyId: deputy.personId }], [deputy, 'answer', { words: '周小明家门口的灯换好了' }]]);
  const before = await get('v2/requests.json');
  expect(before.body).not.toMatch(/周|139|坏|五组|换好/);
  const ended = await doing(house, clerk, 'opinion.summarise', { id: rows[0]?.id, version: answered.version, summary: '一处路灯修好了', outcome: 'solved' });
  await doing(house, clerk, 'opinion.publishSummary', { id: rows[0]?.id, version: ended['version'] });

  const json = JSON.parse((await get('v2/requests.json')).body) as Row[];
  expect(json.map(({ service_request_id: id, status, description, address, expected_datetime: expected }) => [id, status, description, address, expected])).toEqual([
    ['2026-000002', 'open', null, null, '2026-10-01T00:00:00+08:00'], ['2026-000001', 'closed', '一处路灯修好了', '石桥村', null],
  ]);
  expect(await readXml((await get('v2/requests.xml')).body, '/service_requests/request')).toEqual(asTexts(json));
  expect(await readXml((await get('v2/requests/2026-000001.xml')).body, '/service_requests/request')).toEqual(asTexts(json.slice(1)));
  const numbers = async (query: string) => (JSON.parse((await get(`v2/requests.json?${query}`)).body) as Row[]).map(({ service_request_id: id, code }) => id ?? code);
  expect(await numbers('status=closed')).toEqual(['2026-000001']);
  expect(await numbers('status=open,closed')).toHaveLength(2);
  expect(await numbers('service_code=own')).toEqual([]);
  expect(await numbers('service_request_id=2026-000002,2026-000009&status=closed')).toEqual(['2026-000002']);
  expect(await numbers('start_date=2026-09-02T00:00:00Z')).toEqual([]);
  expect(await numbers('start_date=2026-08-31T00:00:00Z&end_date=2026-09-02T00:00:00%2B08:00')).toHaveLength(2);
  expect(await numbers('start_date=2026-09-02')).toEqual([400]);
  expect(await numbers('start_date=2026-01-01T00:00:00Z&end_date=2026-09-02T00:00:00Z')).toEqual([400]);
  expect((await get('v2/requests/2026-000099.xml')).status).toBe(404);

  const updates = JSON.parse((await get('v2/servicerequestupdates.json')).body) as Row[];
  expect(updates.map(({ service_request_id: id, status, description }) => [id, status, description])).toEqual([['2026-000001', 'open', '已收到'], ['2026-000002', 'open', '已收到'], ['2026-000001', 'open', '代表办理中'], ['2026-000001', 'closed', '已答复']]);
  expect(await readXml((await get('v2/servicerequestupdates.xml')).body, '/service_request_updates/request_update')).toEqual(asTexts(updates));
  expect(JSON.stringify(updates)).not.toMatch(/周|139|坏|换好/);
});

test('what turns out to be a report is no request any more; an opinion that came another way never is one', async () => {
  const { rows } = await seeing(house, clerk, 'opinion.list', { source: 'otherSystem', search: '2026-000002', page: 1 }) as { rows: { id: string; version: number }[] };
  await doing(house, clerk, 'opinion.classify', { id: rows[0]?.id, version: rows[0]?.version, kind: 'report' });
  await doing(house, clerk, 'opinion.enter', { content: '水管漏了', choice: 'everybody', source: 'phone', entryMode: 'heard' });
  expect((JSON.parse((await get('v2/requests.json')).body) as Row[]).map(({ service_request_id: id }) => id)).toEqual(['2026-000001']);
  expect((await get('v2/requests/2026-000002.json')).status).toBe(404);
  expect((await get('v2/requests/2026-000003.json')).status).toBe(404);
});

test('a key sends so much a minute and no more; interchange.revokeKey ends it at once', async () => {
  for (let n = 0; n < keyLimit.hits; n += 1) await house.throttle.hit('interchange/key', `${town.id}/${String(keyId)}`, keyLimit, house.clock.now());
  expect([await post({ ...said, api_key: key }), await post({ ...said, api_key: key })].map(({ json }) => json())).toEqual(Array.from({ length: 2 }, () => [{ code: 400, description: '一分钟内提交得太多，请稍后再试' }]));
  house.clock.set('2026-09-03T02:02:00Z');
  expect((await post({ ...said, api_key: key, phone: '', description: '又一盏' })).status).toBe(200);
  await doing(house, clerk, 'interchange.revokeKey', { id: keyId, version: 1 });
  expect((await post({ ...said, api_key: key, description: '再一盏' })).json()).toEqual([{ code: 403, description: '密钥（api_key）不对，或者已经停用' }]);
  await expect(doing(house, clerk, 'interchange.revokeKey', { id: keyId, version: 2 })).rejects.toMatchObject({ refusal: { code: 'interchange.keyRevoked' } });
  await expect(doing(house, deputy, 'interchange.makeKey', { name: '我的' })).rejects.toMatchObject({ refusal: { status: 403 } });
});

test('what XML cannot carry is left out, never sent broken', async () => {
  const nasty = `a\u0000\u0008<b>&"'\ud800c\ufffe]]>`;
  expect(await readXml(xmlOf('errors', [{ code: 1, description: nasty }], { errors: 'error' }), '/errors/error')).toEqual([{ code: '1', description: `a<b>&"'\ufffdc]]>` }]);
});
