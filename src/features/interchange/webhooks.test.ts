import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { ask, workOnce } from '#platform/jobs.ts';
import { type TestHouse, doing, seeing, testHouse } from '#tests/support/makers.ts';
import { following, makeDeputy, makeOpinion } from '#tests/support/makers/opinion.ts';
import { claimed, kept, makePromise } from '#tests/support/makers/promise.ts';
import { type Cast, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { mostWebhooks, waitsSeconds } from './rules.ts';

type Row = Record<string, unknown> & { id: string };
interface Came { readonly path: string; readonly headers: Record<string, string>; readonly body: string }
const came: Came[] = [];
let status = 204;
/** What the other side answers 400 to. */
let refuses: string | null = null;
let hanging: ((answer: () => void) => void) | null = null;
/** From now on one request hangs until it is released, by default with 503. */
function hangs(answered = 503): { hung: Promise<void>; release: () => void } {
  const { promise: hung, resolve } = Promise.withResolvers<void>();
  let end = () => undefined as void;
  hanging = (answer) => { hanging = null; end = () => { status = answered; answer(); status = 204; }; resolve(); };
  return { hung, release: () => end() };
}
const other = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts).toString();
    came.push({ path: request.url ?? '', headers: request.headers as Record<string, string>, body });
    const answer = () => response.writeHead(refuses !== null && body.includes(refuses) ? 400 : status, { location: '/elsewhere' }).end('thanks');
    if (hanging) hanging(answer);
    else answer();
  });
});
let house: TestHouse;
let cast: Cast;
let address = '';
let made: Record<string, unknown>;
const before = process.env['XIANGYI_WEBHOOK_INNER'];
beforeAll(async () => {
  house = await testHouse();
  cast = await makeCast(house);
  await new Promise<void>((done) => { other.listen(0, '127.0.0.1', done); });
  address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/hook`;
});
beforeEach(() => { process.env['XIANGYI_WEBHOOK_INNER'] = '1'; status = 204; came.length = 0; });
afterAll(() => {
  other.close();
  if (before === undefined) delete process.env['XIANGYI_WEBHOOK_INNER']; else process.env['XIANGYI_WEBHOOK_INNER'] = before;
});

const act = (verb: string, input: object) => doing(house, cast.clerk, `interchange.${verb}`, input);
const work = async () => { while (await workOnce(house)); };
const later = (seconds: number) => house.clock.set(new Date(house.clock.now().getTime() + seconds * 1000).toISOString());
const hook = async () => (await seeing(house, cast.clerk, 'interchange.webhooks') as unknown as { rows: (Row & { version: number; state: string })[] }).rows[0]!;
const messages = async () => (await seeing(house, cast.clerk, 'interchange.deliveries', { page: 1 }) as unknown as { rows: Row[] }).rows;
const wanted = { name: '县平台', facts: ['opinion.received', 'opinion.answered', 'suggestion.assigned'] };

test('interchange.makeWebhook takes no address that leads inward unless the operator allows it, and shows the secret once', async () => {
  delete process.env['XIANGYI_WEBHOOK_INNER'];
  const codeOf = (url: string) => act('makeWebhook', { ...wanted, url }).then(() => 'made', (error: { refusal?: { code: string } }) => error.refusal?.code);
  expect(await Promise.all(['https://127.0.0.1/x', 'https://[::1]/x', 'https://169.254.169.254/latest', 'https://10.0.0.8/', 'https://localhost/', 'http://example.com/', 'example.com'].map(codeOf))).toEqual([...Array(5).fill('interchange.privateAddress'), 'interchange.notSecure', 'interchange.badAddress']);
  process.env['XIANGYI_WEBHOOK_INNER'] = '1';
  made = await act('makeWebhook', { ...wanted, url: address });
  expect(made['secret']).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const kept = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('webhook').selectAll().where('tenantId', '=', tenantId).execute(), 'read');
  expect(JSON.stringify(kept)).not.toContain(String(made['secret']).slice(6, 30));
  await expect(doing(house, cast.lead, 'interchange.makeWebhook', { ...wanted, url: address })).rejects.toMatchObject({ refusal: { code: 'interchange.onlyTheOffice' } });
});

test('a step is told at once, by id and state alone, signed as Standard Webhooks says; a report is never told', async () => {
  const opinion = await makeOpinion(house, cast.town, { content: '水塔漏水', name: '周明', phone: '13912340008', placeCode: cast.town.village });
  await makeOpinion(house, cast.town, { content: '有人占用公款', choice: 'report' });
  await following(house, opinion, [[cast.clerk, 'route', { deputyId: cast.lead.personId }], [cast.lead, 'answer', { words: '修好了。' }]]);
  const paper = await makePaperAt(house, cast, 'assigned');
  await work();
  expect(came.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['opinion.received', 'opinion.answered', 'suggestion.assigned']);
  expect(came.map(({ body }) => JSON.parse(body) as object)).toMatchObject([
    { timestamp: house.clock.now().toISOString(), data: { town: cast.town.code, id: opinion.id, number: opinion.number, outside_number: null, source: 'web', state: 'received' } }, { data: { id: opinion.id, state: 'answered' } }, { data: { id: paper.id, state: 'assigned' } },
  ]);
  expect(came.map(({ body }) => body).join()).not.toMatch(/水塔|周明|139|修好|公款/);
  for (const { headers, body } of came) {
    const key = Buffer.from(String(made['secret']).slice('whsec_'.length), 'base64');
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64')}`);
    expect(Number(headers['webhook-timestamp'])).toBe(house.clock.now().getTime() / 1000);
  }
  expect(new Set(came.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
  expect((await messages()).map(({ state, answerStatus, attemptCount }) => [state, answerStatus, attemptCount])).toEqual(Array.from({ length: 3 }, () => ['done', 204, 1]));
});

test('what does not arrive is tried again after growing waits; after five days its address is switched off, is a thing to do, and interchange.startWebhook begins anew; interchange.sendAgain sends the same message', async () => {
  status = 500;
  const began = house.clock.now().getTime();
  const since = () => (house.clock.now().getTime() - began) / 1000;
  await makeOpinion(house, cast.town, { placeCode: cast.town.village });
  await work();
  expect(came).toHaveLength(1);
  expect((await messages())[0]).toMatchObject({ state: 'waiting', answerStatus: 500, attemptCount: 1, nextAt: new Date(house.clock.now().getTime() + 30_000).toISOString() });
  await expect(act('sendAgain', { id: (await messages())[0]?.id })).rejects.toMatchObject({ refusal: { code: 'interchange.stillWaiting' } });
  for (const [at, wait] of waitsSeconds.entries()) {
    later(wait - 1);
    await work();
    expect(came, 'not before its time').toHaveLength(at + 1);
    later(1);
    status = at === 0 ? 302 : 500;
    await work();
    expect(came).toHaveLength(at + 2);
  }
  expect([...new Set(came.map(({ path }) => path))], 'a redirect is not followed').toEqual(['/hook']);
  expect(waitsSeconds.toSorted((a, b) => a - b)).toEqual(waitsSeconds);
  const fiveDays = 5 * 86_400;
  later(fiveDays - 1 - since());
  await work();
  expect(await hook(), 'as long as it has a day left').toMatchObject({ state: 'on', failingSince: new Date(began).toISOString() });
  expect(await seeing(house, cast.clerk, 'todo.counts')).toMatchObject({ interchange: 0 });
  later(1);
  await work();
  const off = await hook();
  expect(off).toMatchObject({ state: 'failed', waitingCount: 0, can: ['amendWebhook', 'startWebhook', 'removeWebhook'] });
  expect(await seeing(house, cast.clerk, 'todo.counts')).toMatchObject({ interchange: 1 });
  expect(await seeing(house, cast.lead, 'todo.counts')).toMatchObject({ interchange: 0 });
  const told = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('notice').select('kind').where('tenantId', '=', tenantId).where('personId', '=', cast.clerk.personId).where('kind', '=', 'interchange.webhookFailed').execute(), 'read');
  expect(told).toHaveLength(1);
  const [given] = await messages();
  expect(given).toMatchObject({ state: 'failed', nextAt: null });
  await expect(act('sendAgain', { id: given?.id })).rejects.toMatchObject({ refusal: { code: 'interchange.webhookOff' } });
  const [id] = new Set(came.map(({ headers }) => headers['webhook-id']));
  [status, came.length] = [200, 0];
  await makeOpinion(house, cast.town, { content: '又一盏', placeCode: cast.town.village });
  await act('startWebhook', { id: off.id, version: off.version });
  await act('sendAgain', { id: given?.id });
  await work();
  expect(came.map(({ headers }) => headers['webhook-id'])).toEqual([id]);
  expect((await messages())[0]).toMatchObject({ state: 'done', answerStatus: 200 });
  expect(await hook()).toMatchObject({ state: 'on', failureCount: 0, failingSince: null });
  expect(await seeing(house, cast.clerk, 'todo.counts')).toMatchObject({ interchange: 0 });
});

test('a receiver that hangs costs one attempt, however many messages wait for it: work of the house and messages of other towns go on meanwhile', async () => {
  const { release, hung } = hangs();
  for (let n = 0; n < 4; n += 1) await makeOpinion(house, cast.town, { content: `第${n}盏灯不亮`, placeCode: cast.town.village });
  const other = await makeCast(house);
  const heard: string[] = [];
  const answering = createServer((request, response) => { heard.push(request.url ?? ''); request.resume(); response.writeHead(204).end(); });
  await new Promise<void>((done) => { answering.listen(0, '127.0.0.1', done); });
  await doing(house, other.clerk, 'interchange.makeWebhook', { ...wanted, url: `http://127.0.0.1:${(answering.address() as AddressInfo).port}/other` });
  later(1);
  await makeOpinion(house, other.town, { placeCode: other.town.village });
  await house.database.inTenant(other.town.id, (tx) => ask(tx, { kind: 'platform.housekeeping', runAt: house.clock.now() }));
  const slow = workOnce(house, 'outward');
  await hung;
  // One worker hangs; the others find all that is not that town's, and end.
  while (await workOnce(house, 'inner'));
  while (await workOnce(house, 'outward'));
  expect(heard).toEqual(['/other']);
  const left = await house.database.bare.selectFrom('job').select(['kind', 'tenantId']).where('state', '=', 'waiting').where('runAt', '<=', house.clock.now()).execute();
  expect(left.map(({ kind, tenantId }) => [kind, tenantId]), 'only what is for the receiver that hangs').toEqual(Array.from({ length: 4 }, () => ['interchange.deliver', cast.town.id]));
  release();
  await slow;
  came.length = 0;
  await work();
  expect(came, 'the others wait without being tried').toEqual([]);
  expect((await messages()).slice(0, 4).map(({ state, attemptCount }) => [state, attemptCount]).toSorted()).toEqual([['waiting', 0], ['waiting', 0], ['waiting', 0], ['waiting', 1]]);
  later(30);
  await work();
  expect(came).toHaveLength(4);
  answering.close();
});

test('one message the other side does not take is given up by itself, where others arrive', async () => {
  refuses = 'suggestion.assigned';
  await makePaperAt(house, cast, 'assigned');
  await work();
  for (const wait of waitsSeconds) {
    later(wait);
    await makeOpinion(house, cast.town, { placeCode: cast.town.village });
    await work();
  }
  later(3600);
  await work();
  refuses = null;
  expect((await messages()).find(({ fact }) => fact === 'suggestion.assigned')).toMatchObject({ state: 'failed', attemptCount: waitsSeconds.length + 1, answerStatus: 400 });
  expect(await hook()).toMatchObject({ state: 'on', waitingCount: 0 });
});

test('interchange.amendWebhook, interchange.stopWebhook, interchange.removeWebhook; 410 means no more, and what is inward is refused when it is sent too', async () => {
  const one = await hook();
  await act('amendWebhook', { id: one.id, version: one.version, name: '县平台二', url: address, facts: ['opinion.received'] });
  delete process.env['XIANGYI_WEBHOOK_INNER'];
  later(1);
  await makeOpinion(house, cast.town, { content: '桥栏断了', placeCode: cast.town.village });
  await work();
  expect(came).toEqual([]);
  expect((await messages())[0]).toMatchObject({ webhookName: '县平台二', state: 'waiting', answerStatus: null, answerFault: 'notSecure' });
  process.env['XIANGYI_WEBHOOK_INNER'] = '1';
  status = 410;
  // How often it failed before depends on which of two due at the same instant went first: longer than it rests either way.
  later(waitsSeconds[2]!);
  await work();
  const gone = await hook();
  expect(gone.state).toBe('failed');
  const started = await act('startWebhook', { id: gone.id, version: gone.version });
  const stopped = await act('stopWebhook', { id: gone.id, version: started['version'] });
  await expect(act('stopWebhook', { id: gone.id, version: stopped['version'] })).rejects.toMatchObject({ refusal: { code: 'interchange.webhookState' } });
  await act('removeWebhook', { id: gone.id, version: stopped['version'] });
  expect(await seeing(house, cast.clerk, 'interchange.webhooks')).toMatchObject({ rows: [] });
  expect(await messages()).toEqual([]);
});

test('there are at most as many addresses as a page shows, and one more is refused with a sentence', async () => {
  for (let n = 0; n < mostWebhooks; n += 1) await act('makeWebhook', { ...wanted, url: `${address}/${n}` });
  await expect(act('makeWebhook', { ...wanted, url: address })).rejects.toMatchObject({ refusal: { code: 'interchange.tooManyWebhooks', params: { most: mostWebhooks } } });
  const seen = await seeing(house, cast.clerk, 'interchange.webhooks') as unknown as { rows: Row[]; canMake: boolean };
  expect([seen.rows.length, seen.canMake]).toEqual([mostWebhooks, false]);
});

test('interchange.stopWebhook while a message is under way: neither waits for the other, and what arrived is told as arrived', async () => {
  await makeOpinion(house, cast.town, { content: '水塔漏了', placeCode: cast.town.village });
  const { hung, release } = hangs(204);
  const sending = workOnce(house, 'outward');
  await hung;
  const { id, version } = await hook();
  await act('stopWebhook', { id, version });
  release();
  await sending;
  expect(await hook()).toMatchObject({ state: 'off' });
  const messageId = came.at(-1)?.headers['webhook-id'] ?? '';
  const sent = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('webhookDelivery').select(['state', 'answerStatus']).where('tenantId', '=', tenantId).where('id', '=', messageId).executeTakeFirst());
  expect(sent, 'it arrived').toEqual({ state: 'done', answerStatus: 204 });
});

test('promises and motions are told by id and state alone, and a claim nobody has checked is told to nobody', async () => {
  const told = async (name: string) => (await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('webhookDelivery as d').innerJoin('webhook as w', 'w.id', 'd.webhookId').select(['d.fact', 'd.body']).where('d.tenantId', '=', tenantId).where('w.name', '=', name).orderBy('d.madeAt').orderBy('d.id').execute(), 'read'))
    .map(({ fact, body }) => ({ fact, data: (JSON.parse(body) as { data: object }).data }));
  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.updateTable('webhook').set({ state: 'removed' }).where('tenantId', '=', tenantId).execute());
  await act('makeWebhook', { name: '承诺看板', url: address, facts: ['promise.running', 'promise.kept', 'motion.submitted', 'motion.withdrawn', 'motion.void'] });
  const promise = await makePromise(house, cast, 30);
  await claimed(promise);
  await promise.do(cast.chair, 'sendBack', { words: '没看到照片' });
  await kept(promise);
  const { id: draftId } = await doing(house, cast.lead, 'motion.draft', { title: '关于整治河道的议案', ground: '河道淤塞', basis: '去年内涝', plan: '请决定整治', publicConsent: true });
  await doing(house, cast.lead, 'motion.withdraw', { id: draftId, version: 1 });
  const ofPromise = ['running', 'kept'].map((state) => ({ fact: `promise.${state}`, data: { town: cast.town.code, id: promise.id, state } }));
  expect(await told('承诺看板'), 'neither a claim sent back nor a draft put away').toEqual(ofPromise);

  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.insertInto('sitting').values({ tenantId, id: newId(), termId: cast.termId, number: 3, fromOn: '2099-03-10', toOn: '2099-03-12' }).execute());
  const { id } = await doing(house, cast.lead, 'motion.draft', { title: '关于修建文化站的议案', ground: '没有地方活动', basis: '三百户联名', plan: '请决定修建', publicConsent: true });
  const signers = [cast.second, cast.third, await makeDeputy(house, cast.town, '郑国强'), await makeDeputy(house, cast.town, '孙丽华')];
  await doing(house, cast.lead, 'motion.askCosigners', { id, version: 1, personIds: signers.map(({ personId }) => personId) });
  for (const signer of signers) await doing(house, signer, 'motion.cosign', { id, wordsVersion: 1 });
  const version = async (by = cast.clerk) => (await seeing(house, by, 'motion.detail', { id }) as unknown as { version: number }).version;
  await doing(house, cast.lead, 'motion.submit', { id, version: await version(cast.lead) });
  await doing(house, cast.clerk, 'motion.void', { id, version: await version(), words: '录重了' });
  expect(await told('承诺看板'), 'handed in and entered by mistake, without a word of it').toEqual([...ofPromise, ...['submitted', 'void'].map((state) => ({ fact: `motion.${state}`, data: { town: cast.town.code, id, state } }))]);
});
