import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork, show } from '#platform/perform.ts';
import { boardPdf } from '#platform/print/notice-board.ts';
import { letterWords } from '#platform/print/letter.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { callBy, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { plate, wallSheet, wallWord } from './public.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }], '李干事');
const deputy = await makePerson(house, town, [{ role: 'deputy' }], '张一');
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `signage.${verb}`, input) as unknown as Promise<{ id: string; version: number; placed: number; unknown: number }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
interface Rule { rule: string; articles: string[]; words: string; formerCount: number; own: { id: string; version: number; by: string; resolvedOn: string | null } | null; can: string[] }
const rules = async (actor: Actor = clerk) => ((await seeing(house, actor, 'signage.rules')) as unknown as { rows: Rule[] }).rows;
const former = async (rule: string) => ((await seeing(house, deputy, 'signage.former', { rule })) as unknown as { rows: { id: string; articles: string[]; by: string; resolvedOn: string | null }[] }).rows;
interface Map { height: number; reviewNumber: string | null; places: { name: string; stations: { id: string; name: string }[]; shape: { path: string } | null }[] }
const mapActs = (actor: Actor) => seeing(house, actor, 'signage.mapActs') as unknown as Promise<{ mayDraw: boolean; places: { name: string }[]; drawn: { id: string; version: number; reviewNumber: string | null; can: string[] } | null }>;
const map = (actor: Actor) => seeing(house, actor, 'signage.map') as unknown as Promise<Map>;
const outlines = (properties: object) => JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[[104, 30], [104.02, 30], [104.02, 30.02], [104, 30]]] } }] });

test('signage.writeRule hangs the town’s own text, one at a time; signage.endRule brings the template back; the wall sheet prints what hangs', async () => {
  const templates = await rules();
  expect(templates.map(({ articles, own }) => articles.length > 3 && own === null)).toEqual([true, true, true, true, true]);
  expect(templates.flatMap(({ articles }) => articles).join(''), 'organs by the names of this town').not.toContain('{');
  const english = (await show(house, 'signage.rules', { ...callBy(clerk), locale: 'en' }, {})) as unknown as { rows: Rule[] };
  expect(english.rows.map(({ words }) => words), 'the wall is Chinese, whoever writes for it').toEqual(templates.map(({ articles }) => articles.join('\n')));
  expect(english.rows[0]?.articles[0]).toContain('Deputies Law');
  expect(await refused(by(deputy, 'writeRule', { rule: 'reception', replaces: null, words: '自己定' }))).toBe('signage.onlyTheOffice');
  expect(await refused(by(clerk, 'writeRule', { rule: 'reception', replaces: null, words: '自己定', resolvedOn: '2027-01-01' }))).toBe('signage.resolvedLater');
  expect(await refused(by(clerk, 'writeRule', { rule: 'reception', replaces: null, words: Array.from({ length: 100 }, () => '接待').join('\n') })), 'more than can be numbered').toBe('signage.tooManyArticles');
  await by(clerk, 'writeRule', { rule: 'contact', replaces: null, words: Array.from({ length: 99 }, () => '联系').join('\n') });
  const long = (await rules()).find(({ rule }) => rule === 'contact');
  expect(long?.articles).toHaveLength(99);
  const letter = await inWork(house, callBy(deputy), {}, 'read', (work) => wallWord(work, 'contact'));
  expect([letter.paragraphs.at(-1)?.text, letter.dateOn, letterWords(letter).date], 'not passed on any day: no day is printed').toEqual(['第九十九条　联系', undefined, '']);
  await by(clerk, 'endRule', { id: long?.own?.id, version: long?.own?.version });
  const first = await by(clerk, 'writeRule', { rule: 'reception', replaces: null, words: '逢圩日接待。\n逢十接待。', resolvedOn: '2026-07-20' });
  const chair = await makePerson(house, town, [{ role: 'chair' }], '王主席');
  const second = { rule: 'reception', words: '逢圩日接待。\n\n每次两名代表。', resolvedOn: '2026-08-20' };
  expect(await refused(by(chair, 'writeRule', { ...second, replaces: null })), 'written over the template, while the clerk hung hers').toBe('platform.stale');
  await by(chair, 'writeRule', { ...second, replaces: first.id });
  expect(await refused(by(clerk, 'writeRule', { ...second, replaces: first.id })), 'the chair’s was not read').toBe('platform.stale');
  expect(await former('reception')).toMatchObject([{ id: first.id, articles: ['逢圩日接待。', '逢十接待。'], by: '李干事', resolvedOn: '2026-07-20' }]);
  const hangs = (await rules(deputy)).find(({ rule }) => rule === 'reception');
  expect(hangs).toMatchObject({ articles: ['逢圩日接待。', '每次两名代表。'], formerCount: 1, own: { by: '王主席', resolvedOn: '2026-08-20' }, can: [] });
  expect(await refused(by(clerk, 'endRule', { id: first.id, version: 2 })), 'replaced already').toBe('signage.endedBefore');
  const sheet = await inWork(house, callBy(deputy), {}, 'read', (work) => wallSheet(work, 'reception'));
  const said = readPdf(Buffer.from(await boardPdf(sheet, { paper: 'A3' }))).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  for (const words of ['代表接待选民日制度', '第一条逢圩日接待', '第二条每次两名代表', '2026年8月20日通过']) expect(said).toContain(words);
  const word = await inWork(house, callBy(deputy), {}, 'read', (work) => wallWord(work, 'reception'));
  expect(letterWords(word).date, 'the day it was passed, not of printing').toBe('2026年8月20日');
  expect(word.paragraphs.map(({ text }) => text)).toEqual(['第一条　逢圩日接待。', '第二条　每次两名代表。']);
  const now = (await rules()).find(({ rule }) => rule === 'reception')?.own;
  await by(clerk, 'endRule', { id: now?.id, version: now?.version });
  expect(await refused(by(clerk, 'writeRule', { ...second, replaces: now?.id })), 'given up meanwhile').toBe('platform.stale');
  expect((await rules()).map(({ formerCount: _, ...row }) => row)).toEqual(templates.map(({ formerCount: _, ...row }) => row));
  expect((await former('reception')).map(({ articles }) => articles[1]), 'newest first').toEqual(['每次两名代表。', '逢十接待。']);
  expect([(await rules()).map(({ formerCount }) => formerCount), (await former('activities')).length]).toEqual([[0, 0, 1, 2, 0], 0]);
});

test('templates say the days and numbers this town has set, and nought as none', async () => {
  const said = async (set: Partial<Record<'activityNotice' | 'activityPerQuarter' | 'activityPerYear', number>>) => {
    const there = await makeTown(house);
    for (const [key, value] of Object.entries(set)) await makeRuleValue(house, there, key as 'activityNotice', value);
    const reader = await makePerson(house, there, [{ role: 'clerk' }]);
    const lines = ((await seeing(house, reader, 'signage.rules')) as unknown as { rows: Rule[] }).rows.flatMap(({ articles }) => articles);
    const { articles } = await inWork(house, callBy(reader), {}, 'read', async (work) => ({ articles: (await wallWord(work, 'activities')).paragraphs.map(({ text }) => text) }));
    expect(articles.join('\n'), 'the wall says what the page says').toContain(lines.find((line) => line.includes('全年')) ?? '—');
    return lines.flatMap((line) => line.match(/提前 \d+ 天|每个季度.*|全年.*/g) ?? []);
  };
  expect(await said({})).toEqual(['每个季度至少活动 1 次，全年不少于 6 次。', '提前 3 天', '提前 3 天']);
  expect(await said({ activityNotice: 5, activityPerQuarter: 2, activityPerYear: 8 })).toEqual(['每个季度至少活动 2 次，全年不少于 8 次。', '提前 5 天', '提前 5 天']);
  expect((await said({ activityPerQuarter: 0 }))[0]).toBe('全年活动不少于 6 次。');
  expect((await said({ activityPerQuarter: 0, activityPerYear: 0 }))[0]).toBe('全年活动多少次，按年初的计划。');
});

test('a plate names the station, where and when, and who is met there', async () => {
  const seen = { name: '下湾村代表联络站', address: '村委会一楼', openingTimes: '工作日 8:30—11:30', qrPath: `/${town.code}/s/x`, head: null, convener: { name: '张一' }, recorder: null, otherStaff: null, deputies: [{ name: '张一' }, { name: '李二' }] };
  const sheet = await inWork(house, callBy(deputy), {}, 'read', (work) => plate(work, seen));
  const said = readPdf(Buffer.from(await boardPdf(sheet, { paper: 'A3' }))).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  for (const words of ['下湾村代表联络站', '地址村委会一楼', '召集人张一', '驻站代表张一、李二']) expect(said).toContain(words);
  expect(said, 'who is not named is not mentioned').not.toContain('联络员');
});

test('signage.drawMap draws the town’s own villages; others than the congress’s people see outlines with a review number only, the list always; signage.setReviewNumber notes it later; signage.dropMap takes it down', async () => {
  const station = await makeStation(house, town, '石桥村代表联络站');
  expect((await map(makeVisitor(town))).places).toMatchObject([{ name: '石桥村', stations: [{ id: station.id, name: '石桥村代表联络站' }], shape: null }]);
  expect(await refused(by(deputy, 'drawMap', { outlines: outlines({ code: town.village }) }))).toBe('signage.onlyTheOffice');
  expect(await refused(by(clerk, 'drawMap', { outlines: '石桥村' }))).toBe('signage.noGeoJson');
  expect(await refused(by(clerk, 'drawMap', { outlines: outlines({ name: '别处' }) }))).toBe('signage.noPlaceOfOurs');
  expect(await refused(by(clerk, 'drawMap', { outlines: JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: '石桥村' }, geometry: { type: 'Polygon', coordinates: [Array.from({ length: 50_001 }, (_, nth) => [nth % 7, nth % 5])] } }] }) }))).toBe('signage.tooManyPoints');
  expect(await by(clerk, 'drawMap', { outlines: outlines({ code: town.village }) })).toMatchObject({ placed: 1, unknown: 0, doubtful: [], joined: [] });
  for (const actor of [deputy, await makePerson(house, town, [{ role: 'recorder' }])]) expect(await map(actor)).toMatchObject({ reviewNumber: null, places: [{ shape: { path: expect.stringMatching(/^M\d/) } }] });
  const outsiders = [makeVisitor(town), ...await Promise.all((['handler', 'governmentOffice', 'countyOfficer', 'systemAdmin', 'securityAdmin', 'auditAdmin'] as const).map((role) => makePerson(house, town, [{ role }])))];
  for (const actor of outsiders) expect(await map(actor), `without a review number nobody else sees it: ${actor.grants[0]?.role ?? 'visitor'}`).toMatchObject({ height: 0, places: [{ stations: [{ name: '石桥村代表联络站' }], shape: null }] });
  expect(await mapActs(deputy)).toMatchObject({ mayDraw: false, drawn: null });
  const kept = await mapActs(clerk);
  expect(kept).toMatchObject({ mayDraw: true, places: [{ name: '石桥村' }], drawn: { reviewNumber: null, can: ['setReviewNumber', 'dropMap'] } });
  expect(await refused(by(deputy, 'setReviewNumber', { id: kept.drawn?.id, version: kept.drawn?.version, reviewNumber: '浙S(2026)1号' }))).toBe('signage.onlyTheOffice');
  await by(clerk, 'setReviewNumber', { id: kept.drawn?.id, version: kept.drawn?.version, reviewNumber: '浙S(2026)1号' });
  expect(await map(makeVisitor(town))).toMatchObject({ reviewNumber: '浙S(2026)1号', places: [{ shape: { path: expect.any(String) } }] });
  expect(await refused(by(clerk, 'setReviewNumber', { id: kept.drawn?.id, version: kept.drawn?.version, reviewNumber: null })), 'somebody else noted it meanwhile').toBe('platform.stale');
  await by(clerk, 'setReviewNumber', { id: kept.drawn?.id, version: 2, reviewNumber: null });
  expect((await map(makeVisitor(town))).height).toBe(0);
  await by(clerk, 'drawMap', { outlines: outlines({ name: '石桥村' }), reviewNumber: '浙S(2026)2号' });
  expect(await map(makeVisitor(town))).toMatchObject({ reviewNumber: '浙S(2026)2号' });
  expect((await map(makeVisitor(await makeTown(house)))).height, 'another town has its own').toBe(0);
  const last = await mapActs(clerk);
  await by(clerk, 'dropMap', { id: last.drawn?.id, version: last.drawn?.version });
  expect([(await mapActs(clerk)).drawn, (await map(clerk)).height]).toEqual([null, 0]);
});
