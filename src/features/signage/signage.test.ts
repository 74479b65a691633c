import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork, show } from '#platform/perform.ts';
import { boardPdf } from '#platform/print/notice-board.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { callBy, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { plate, wallSheet, wallWord } from './public.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }], '李干事');
const deputy = await makePerson(house, town, [{ role: 'deputy' }], '张一');
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `signage.${verb}`, input) as unknown as Promise<{ id: string; version: number; placed: number; unknown: number }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
interface Rule { rule: string; articles: string[]; words: string; own: { id: string; version: number; by: string; resolvedOn: string | null } | null; can: string[] }
const rules = async (actor: Actor = clerk) => ((await seeing(house, actor, 'signage.rules')) as unknown as { rows: Rule[] }).rows;
interface Map { height: number; reviewNumber: string | null; drawn: { id: string; version: number } | null; mayDraw: boolean; places: { name: string; stations: { id: string; name: string }[]; shape: { path: string } | null }[] }
const map = (actor: Actor) => seeing(house, actor, 'signage.map') as unknown as Promise<Map>;
const outlines = (properties: object) => JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[[104, 30], [104.02, 30], [104.02, 30.02], [104, 30]]] } }] });

test('signage.writeRule hangs the town’s own text, one at a time; signage.endRule brings the template back; the wall sheet prints what hangs', async () => {
  const templates = await rules();
  expect(templates.map(({ articles, own }) => articles.length > 3 && own === null)).toEqual([true, true, true, true, true]);
  expect(templates.flatMap(({ articles }) => articles).join(''), 'organs by the names of this town').not.toContain('{');
  const english = (await show(house, 'signage.rules', { ...callBy(clerk), locale: 'en' }, {})) as unknown as { rows: Rule[] };
  expect(english.rows.map(({ words }) => words), 'the wall is Chinese, whoever writes for it').toEqual(templates.map(({ articles }) => articles.join('\n')));
  expect(english.rows[0]?.articles[0]).toContain('Deputies Law');
  expect(await refused(by(deputy, 'writeRule', { rule: 'reception', words: '自己定' }))).toBe('signage.onlyTheOffice');
  expect(await refused(by(clerk, 'writeRule', { rule: 'reception', words: '自己定', resolvedOn: '2027-01-01' }))).toBe('signage.resolvedLater');
  const first = await by(clerk, 'writeRule', { rule: 'reception', words: '逢圩日接待。', resolvedOn: '2026-08-20' });
  await by(clerk, 'writeRule', { rule: 'reception', words: '逢圩日接待。\n\n每次两名代表。', resolvedOn: '2026-08-20' });
  const hangs = (await rules(deputy)).find(({ rule }) => rule === 'reception');
  expect(hangs).toMatchObject({ articles: ['逢圩日接待。', '每次两名代表。'], own: { by: '李干事', resolvedOn: '2026-08-20' }, can: [] });
  expect(await refused(by(clerk, 'endRule', { id: first.id, version: 2 })), 'replaced already').toBe('signage.endedBefore');
  const sheet = await inWork(house, callBy(deputy), {}, 'read', (work) => wallSheet(work, 'reception'));
  const said = readPdf(Buffer.from(await boardPdf(sheet, { paper: 'A3' }))).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  for (const words of ['代表接待选民日制度', '第一条逢圩日接待', '第二条每次两名代表', '2026年8月20日通过']) expect(said).toContain(words);
  expect((await inWork(house, callBy(deputy), {}, 'read', (work) => wallWord(work, 'reception'))).paragraphs.map(({ text }) => text)).toEqual(['第一条　逢圩日接待。', '第二条　每次两名代表。']);
  const now = (await rules()).find(({ rule }) => rule === 'reception')?.own;
  await by(clerk, 'endRule', { id: now?.id, version: now?.version });
  expect(await rules()).toEqual(templates);
});

test('a plate names the station, where and when, and who is met there', async () => {
  const seen = { name: '下湾村代表联络站', address: '村委会一楼', openingTimes: '工作日 8:30—11:30', qrPath: `/${town.code}/s/x`, head: null, convener: { name: '张一' }, recorder: null, otherStaff: null, deputies: [{ name: '张一' }, { name: '李二' }] };
  const sheet = await inWork(house, callBy(deputy), {}, 'read', (work) => plate(work, seen));
  const said = readPdf(Buffer.from(await boardPdf(sheet, { paper: 'A3' }))).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  for (const words of ['下湾村代表联络站', '地址村委会一楼', '召集人张一', '驻站代表张一、李二']) expect(said).toContain(words);
  expect(said, 'who is not named is not mentioned').not.toContain('联络员');
});

test('signage.drawMap draws the town’s own villages; residents see outlines with a review number only, the list always; signage.dropMap takes it down', async () => {
  const station = await makeStation(house, town, '石桥村代表联络站');
  expect((await map(makeVisitor(town))).places).toMatchObject([{ name: '石桥村', stations: [{ id: station.id, name: '石桥村代表联络站' }], shape: null }]);
  expect(await refused(by(deputy, 'drawMap', { outlines: outlines({ code: town.village }) }))).toBe('signage.onlyTheOffice');
  expect(await refused(by(clerk, 'drawMap', { outlines: '石桥村' }))).toBe('signage.noGeoJson');
  expect(await refused(by(clerk, 'drawMap', { outlines: outlines({ name: '别处' }) }))).toBe('signage.noPlaceOfOurs');
  expect(await by(clerk, 'drawMap', { outlines: outlines({ code: town.village }) })).toMatchObject({ placed: 1, unknown: 0 });
  expect(await map(deputy)).toMatchObject({ mayDraw: false, reviewNumber: null, places: [{ shape: { path: expect.stringMatching(/^M\d/) } }] });
  expect(await map(makeVisitor(town)), 'without a review number nobody else sees it').toMatchObject({ height: 0, drawn: null, places: [{ stations: [{ name: '石桥村代表联络站' }], shape: null }] });
  await by(clerk, 'drawMap', { outlines: outlines({ name: '石桥村' }), reviewNumber: '浙S(2026)1号' });
  const shown = await map(makeVisitor(town));
  expect(shown).toMatchObject({ reviewNumber: '浙S(2026)1号', places: [{ shape: { path: expect.any(String) } }] });
  expect((await map(makeVisitor(await makeTown(house)))).drawn, 'another town has its own').toBeNull();
  await by(clerk, 'dropMap', { id: shown.drawn?.id, version: shown.drawn?.version });
  expect((await map(clerk)).drawn).toBeNull();
});
