import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, makeCast, makePaper, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { mostListed } from './store/list.ts';

const house = await testHouse();
let cast: Cast;
interface Listed { readonly rows: { readonly title: string; readonly found: { part: string; words: string } | null }[]; readonly total: number }
const list = async (actor: Actor, filters: Record<string, unknown>) => await seeing(house, actor, 'suggestion.list', filters) as unknown as Listed;
const titles = async (actor: Actor, filters: Record<string, unknown>) => (await list(actor, filters)).rows.map(({ title }) => title).sort();

beforeAll(async () => {
  cast = await makeCast(house);
  await makePaper(house, cast, { title: '草稿一件' });
  await makePaperAt(house, cast, 'handling', { title: '在办的批评', kind: 'criticism', topic: 'roads' });
  const satisfied = await makePaperAt(house, cast, 'replied', { title: '答复了的', facts: '桥栏杆断了三根，学生天天走。' });
  await satisfied.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'satisfied' });
  const unhappy = await makePaperAt(house, cast, 'replied', { title: '不满意的', topic: 'roads' });
  await unhappy.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'dissatisfied', ground: '还在漏' });
});

test('kind, subject, village, class of the reply and step narrow together, and each tab counts the same', async () => {
  expect(await titles(cast.clerk, { kind: 'criticism' })).toEqual(['在办的批评']);
  expect(await titles(cast.clerk, { topic: 'roads', letter: 'A' })).toEqual(['不满意的']);
  expect(await titles(cast.clerk, { letter: 'A' })).toEqual(['不满意的', '答复了的'].sort());
  expect(await titles(cast.clerk, { letter: 'B' })).toEqual([]);
  expect(await titles(cast.clerk, { placeCode: cast.town.village, state: 'handling' })).toEqual(['在办的批评']);
  expect(await titles(cast.clerk, { placeCode: '110101001001' })).toEqual([]);
  expect(await seeing(house, cast.clerk, 'suggestion.stages', { kind: 'criticism' })).toMatchObject({ handling: 1, all: 1 });
});

test('what the deputy said of the result narrows for the presidium and for the deputy; offices and colleagues find nothing by it', async () => {
  for (const actor of [cast.clerk, cast.lead]) expect(await titles(actor, { rating: 'dissatisfied' })).toEqual(['不满意的']);
  for (const actor of [cast.handler, cast.second, cast.government]) for (const rating of ['satisfied', 'dissatisfied']) expect(await titles(actor, { rating })).toEqual([]);
});

test('a search looks in titles, bodies and replies that went out, and says where it found the words', async () => {
  const inBody = await list(cast.clerk, { search: '桥栏杆' });
  expect(inBody).toMatchObject({ total: 1, rows: [{ title: '答复了的', found: { part: 'facts', words: expect.stringContaining('桥栏杆断了三根') } }] });
  const inReply = await list(cast.clerk, { search: '水塔已更换' });
  expect(inReply.rows.map(({ title, found }) => [title, found?.part])).toEqual(expect.arrayContaining([['不满意的', 'reply'], ['答复了的', 'reply']]));
  expect((await list(cast.clerk, { search: '在办的批评' })).rows[0]).toMatchObject({ title: '在办的批评' });
  expect((await list(cast.clerk, {})).rows.every(({ found }) => found === null)).toBe(true);
});

test('a draft of a reply is nobody’s to find before it goes out', async () => {
  const paper = await makePaperAt(house, cast, 'handling', { title: '只有答复稿的' });
  await paper.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'phone', on: '2026-09-01', reached: true, said: '说了' });
  await paper.do(cast.handler, 'draftReply', { officeId: cast.office, body: '拟从库区引水过来', letter: 'A', ready: true });
  expect(await titles(cast.clerk, { search: '库区引水' })).toEqual([]);
  await paper.do(cast.government, 'issueReply', { officeId: cast.office, signer: '王镇长', documentNumber: '清政函〔2026〕901号' });
  expect(await titles(cast.clerk, { search: '库区引水' })).toEqual(['只有答复稿的']);
});

test('the sheet holds the same rows as the list, with the state its reader may know', async () => {
  const sheet = async (actor: Actor, filters: Record<string, unknown>) => await seeing(house, actor, 'suggestion.wholeList', filters) as { title: string; columns: string[]; rows: string[][] };
  const whole = await sheet(cast.clerk, { topic: 'roads' });
  expect(whole.title).toBe('清河镇人大代表建议、批评和意见清单');
  expect(whole.rows.map((row) => row[2]).sort()).toEqual(await titles(cast.clerk, { topic: 'roads' }));
  expect(whole.rows.every((row) => row.length === whole.columns.length)).toBe(true);
  const state = (rows: string[][]) => rows.find((row) => row[2] === '不满意的')?.[whole.columns.indexOf('步骤')];
  expect([state(whole.rows), state((await sheet(cast.handler, {})).rows)]).toEqual(['不满意，待重新办理', '已答复，待评价']);
});

test('a sheet that is cut short says by what it can be narrowed: by what the list has', async () => {
  const own = await makeCast(house);
  const { id } = await makePaperAt(house, own, 'submitted');
  await house.database.inTenant(own.town.id, async ({ db, tenantId }) => {
    const row = await db.selectFrom('suggestion').selectAll().where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow();
    const more = (count: number) => db.insertInto('suggestion').values(Array.from({ length: count }, () => ({ ...row, id: newId() }))).execute();
    for (let left = mostListed; left > 0; left -= 500) await more(Math.min(500, left));
  });
  const { subtitle, rows } = await seeing(house, own.clerk, 'suggestion.wholeList', {}) as { subtitle: string; rows: unknown[] };
  expect(rows).toHaveLength(mostListed);
  expect(subtitle).toContain('一张表最多 5000 件，没有列全的请按会议或年份分开下载');
});
