import { afterAll, expect, test } from 'vitest';
import { openDoors } from '#platform/http/doors.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { openSession } from '#platform/session.ts';
import { doing, makePerson, makeTown, testHouse } from '#tests/support/makers.ts';
import { makeDistrict, makeMandate, makeTerm } from '#tests/support/makers/deputy.ts';
import { mountPapers } from './papers.ts';

const house = await testHouse();
const [town, other] = [await makeTown(house), await makeTown(house)];
const [clerk, stranger] = [await makePerson(house, town, [{ role: 'clerk' }]), await makePerson(house, other, [{ role: 'clerk' }])];
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
mountPapers(app, house);
afterAll(() => app.close());

const cookieOf = async (actor: typeof clerk) => {
  await house.database.bare.insertInto('account').values({ id: actor.accountId, kind: 'staff', signInName: actor.accountId, createdAt: house.clock.now() }).execute();
  const { tenantId, accountId, personId, name, grants } = actor;
  return `xiangyi_session=${await openSession(house, { tenantId, kind: 'staff', accountId, personId, name, grants, receiptOf: null })}`;
};
const [cookie, strangersCookie] = [await cookieOf(clerk), await cookieOf(stranger)];
const open = (name: string) => doing(house, clerk, 'station.open', { kind: 'station', host: 'village', name, placeCode: town.village, address: '党群服务中心一楼', openingTimes: '工作日 8:30—11:30' }) as unknown as Promise<{ id: string }>;
const cards = (name: string, ids: readonly string[], headers: Record<string, string>, paper = 'A4') =>
  app.inject({ url: `/api/${name}?${ids.map((id) => `ids=${id}`).join('&')}&paper=${paper}`, headers });

test('QR cards of stations come four to an A4 sheet or one to an A6 page, each once', async () => {
  const ids = [];
  for (const name of ['石桥站', '下湾站', '柳林站', '上河站', '东门站']) ids.push((await open(name)).id);
  const sheets = await cards('station.cards', [...ids, ids[0] ?? ''], { cookie });
  expect(sheets.headers['content-type']).toBe('application/pdf');
  const pages = readPdf(sheets.rawPayload);
  expect(pages).toHaveLength(2);
  expect(pages[0]?.text).toContain('石桥站');
  expect(pages[0]?.text).toContain('工作日 8:30—11:30');
  expect(readPdf((await cards('station.cards', ids, { cookie }, 'A6')).rawPayload)).toHaveLength(5);
});

test('QR cards of deputies name the congress and the district, never a phone', async () => {
  const term = await makeTerm(house, clerk);
  const district = await makeDistrict(house, clerk, town, term.id);
  const { id } = await makeMandate(house, clerk, term.id, { name: '欧阳𠮷祥', phone: '13800138000', districtId: district.id });
  const [page] = readPdf((await cards('deputy.cards', [id], { cookie }, 'A6')).rawPayload);
  expect(page?.text.replaceAll('\n', '')).toContain('欧阳𠮷祥');
  expect(page?.text).toContain('第1选区');
  expect(page?.text).not.toContain('13800138000');
});

test('papers show what the reader may see: not signed in 401, another town’s station 404, nothing chosen 422', async () => {
  const { id } = await open('邻镇看不到的站');
  expect((await cards('station.cards', [id], {})).statusCode).toBe(401);
  expect((await cards('station.cards', [id], { cookie: strangersCookie })).statusCode).toBe(404);
  expect((await cards('station.cards', [], { cookie })).json()).toMatchObject({ status: 422, code: 'platform.noCards' });
});

test('a name no font can print is told, not maimed', async () => {
  const { id } = await open('石桥👍站');
  const answer = await cards('station.cards', [id], { cookie });
  expect(answer.json()).toMatchObject({ status: 422, code: 'platform.unprintable', params: { characters: '👍' } });
});
