import { afterAll, expect, test } from 'vitest';
import { openDoors } from '#platform/http/doors.ts';
import { doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { deputyPages } from './deputy-pages.ts';
import { atomFeed } from './feed.ts';
import { dataFile, openData } from './open-data.ts';
import { stationPages } from './station-pages.ts';
import { visitOf } from './visit.ts';

const house = await testHouse();
const cast = await makeCast(house);
const tenant = (await house.tenants.byCode(cast.town.code))!;
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
app.get('/:town/open-data/:file', async (request, reply) => {
  const visit = visitOf(house, request, reply, tenant, makeVisitor(cast.town));
  return openData(visit, dataFile(visit.params['file']), '清河镇人大主席团');
});
app.get('/:town/feed.xml', (request, reply) => atomFeed(visitOf(house, request, reply, tenant, makeVisitor(cast.town)), { name: '清河镇人大', organ: '清河镇人大主席团', address: '', phone: '' }));
for (const { path, load } of [...deputyPages, ...stationPages].filter(({ path }) => !path.includes(':'))) app.get(`/:town${path}`, async (request, reply) => ({ place: (await load(visitOf(house, request, reply, tenant, makeVisitor(cast.town)), null)).props['place'] ?? null }));
afterAll(() => app.close());
const file = (name: string) => app.inject(`/${cast.town.code}/open-data/${name}`);

test('a year holds what is published, and number and ground of what is withheld; nothing that was struck out, no person but the deputy', async () => {
  const shown = await makePaperAt(house, cast, 'closed', { title: '石桥村水塔漏水，=要修' });
  await shown.do(cast.clerk, 'checkPublication', { terms: ['张三丰'] });
  const kept = await makePaperAt(house, cast, 'closed', { title: '不公开的一件', publicConsent: false });
  await kept.do(cast.clerk, 'withhold', { ground: 'deputyAsked', words: '代表不同意公开' });
  await makePaperAt(house, cast, 'closed', { title: '还没审核的一件' });

  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.updateTable('publishedSuggestion').set({ keyLeader: '马书记' }).where('tenantId', '=', tenantId).where('id', '=', shown.id).execute());

  const { body } = await file('suggestions-2026.json');
  const { source, year, records } = JSON.parse(body) as { source: string; year: number; records: Record<string, unknown>[] };
  expect({ source, year, count: records.length }).toEqual({ source: '清河镇人大主席团', year: 2026, count: 2 });
  expect(records[0]).toMatchObject({ isKey: true, shown: 'published', title: '石桥村水塔漏水，=要修', leadName: '陈桂兰', handlerNames: ['交通所', '财政所'], letter: 'A', url: `${house.publicUrl}/${cast.town.code}/suggestions/${shown.id}`, withheldGround: null });
  expect(records[1]).toMatchObject({ isKey: null, shown: 'withheld', title: null, leadName: null, withheldGround: 'deputyAsked', url: null });
  for (const word of ['马书记', '张三丰', '不公开的一件', '还没审核']) expect(body).not.toContain(word);

  const csv = (await file('suggestions-2026.csv')).body;
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]?.split(',')).toEqual(expect.arrayContaining(['title', 'withheldGround', 'url']));
  expect(Object.keys(records[0] ?? {}).sort(), 'both files have the same columns').toEqual((lines[0] ?? '').replace('\uFEFF', '').split(',').sort());
  expect((await file('suggestions-2025.csv')).body.trim().split('\r\n')).toHaveLength(1);
});

test('a village and an office have a feed of their own', async () => {
  const entries = async (query: string) => (await app.inject(`/${cast.town.code}/feed.xml${query}`)).body.split('<entry>').length - 1;
  expect([await entries(''), await entries(`?place=${cast.town.village}`), await entries(`?office=${encodeURIComponent('财政所')}`), await entries('?place=110101001001'), await entries(`?office=${encodeURIComponent('没有的站')}`)]).toEqual([1, 1, 1, 0, 0]);
  const head = async (query: string) => /<id>(.*?)<\/id>[\s\S]*?<title>(.*?)<\/title>/.exec((await app.inject(`/${cast.town.code}/feed.xml${query}`)).body)?.slice(1) ?? [];
  const heads = [await head(''), await head(`?place=${cast.town.village}`), await head(`?office=${encodeURIComponent('财政所')}`)];
  expect(new Set(heads.map(([id]) => id)).size, 'who follows two has two').toBe(3);
  expect(heads.map(([, title]) => title)).toEqual(['清河镇人大 · 代表建议', '清河镇人大 · 石桥村 · 代表建议', '清河镇人大 · 财政所 · 代表建议']);
  const into = `${cast.town.code}301`;
  await doing(house, cast.clerk, 'place.add', { kind: 'village', code: into, name: '新桥村' });
  const { rows } = await seeing(house, cast.clerk, 'place.children', {}) as { rows: { id: string; code: string; version: number }[] };
  const old = rows.find(({ code }) => code === cast.town.village);
  await doing(house, cast.clerk, 'place.merge', { id: old?.id, version: old?.version, intoCode: into, on: '2026-08-20', basis: '县政府批复' });
  expect(await head(`?place=${cast.town.village}`), 'an old address goes on with the village there is now').toEqual(await head(`?place=${into}`));
  expect((await head(`?place=${cast.town.village}`))[1]).toBe('清河镇人大 · 新桥村 · 代表建议');
  for (const page of ['deputies', 'stations', 'stations/map']) expect((await app.inject(`/${cast.town.code}/${page}?place=${cast.town.village}`)).json(), page).toEqual({ place: into });
  expect((await app.inject(`/${cast.town.code}/deputies?place=x`)).json()).toEqual({ place: null });
});

test('any other address leads nowhere', async () => {
  for (const name of ['suggestions.csv', 'suggestions-26.csv', 'suggestions-0000.csv', 'suggestions-2026.xml', 'suggestions-2026.csv.bak']) expect((await file(name)).statusCode).toBe(404);
});
