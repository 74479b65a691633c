import { beforeAll, describe, expect, test } from 'vitest';
import { makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, type Paper, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
let cast: Cast;
let [water, road, kept]: Paper[] = [];
const look = (view: string, input: Record<string, unknown> = {}) => seeing(house, makeVisitor(cast.town), `suggestion.${view}`, input);
const found = async (input: Record<string, unknown>) => ((await look('publicList', input)) as { rows: { id: string }[] }).rows.map(({ id }) => id);

beforeAll(async () => {
  cast = await makeCast(house);
  water = await makePaperAt(house, cast, 'closed');
  await water.do(cast.clerk, 'checkPublication');
  road = await makePaperAt(house, cast, 'submitted', { title: '村口的路灯不亮', topic: 'roads' });
  await road.do(cast.clerk, 'accept', { season: 'inSession' });
  for (const step of ['prepare', 'assign'] as const) await road.do(step === 'prepare' ? cast.clerk : cast.chair, step, step === 'prepare' ? { shares: [{ officeId: cast.coOffice, role: 'main' }] } : {});
  await road.do(cast.coHandler, 'acceptWork', { officeId: cast.coOffice });
  await road.do(cast.coHandler, 'logContact', { officeId: cast.coOffice, kind: 'during', way: 'onSite', on: '2026-09-01', reached: true, said: '看了路灯' });
  await road.do(cast.coHandler, 'draftReply', { officeId: cast.coOffice, body: '路灯下月装好。', letter: 'B', promisedOn: '2026-10-01', ready: true });
  await road.do(cast.government, 'issueReply', { officeId: cast.coOffice, signer: '王镇长', documentNumber: '清政函〔2026〕901号' });
  await road.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'satisfied' });
  await road.do(cast.clerk, 'close');
  await road.do(cast.clerk, 'checkPublication');
  kept = await makePaperAt(house, cast, 'closed', { publicConsent: false, title: '不公开的一件' });
  await kept.do(cast.clerk, 'withhold', { ground: 'deputyAsked', words: '代表不同意公开' });
});

describe('the public list', () => {
  test('of the year 0, which the database does not have, is refused as no year and not as a fault of the program', async () => {
    await expect(found({ year: 0 })).rejects.toThrow('invalid input');
    expect(await found({ year: 2999 })).toEqual([]);
  });
  test('is narrowed by 届·次: a term, one session, the closed season', async () => {
    expect(await found({ termNumber: 19 })).toEqual([road!.id, water!.id]);
    expect(await found({ termNumber: 19, sittingNumber: 2 })).toEqual([road!.id]);
    expect(await found({ termNumber: 19, season: 'closedSeason' })).toEqual([water!.id]);
    expect(await found({ termNumber: 18 })).toEqual([]);
  });

  test('by office as it was named, village, subject and year', async () => {
    expect(await found({ officeName: '交通所' })).toEqual([water!.id]);
    expect(await found({ officeName: '财政所' })).toEqual([road!.id, water!.id]);
    expect(await found({ officeName: '财政' })).toEqual([]);
    expect(await found({ placeCode: cast.town.village, topic: 'roads' })).toEqual([road!.id]);
    expect(await found({ placeCode: '110101001001' })).toEqual([]);
    expect(await found({ year: 2026, letter: 'B' })).toEqual([road!.id]);
    expect(await found({ year: 2025 })).toEqual([]);
  });

  test('what it is narrowed by is what there is something of, also of what is withheld', async () => {
    expect(await look('publicChoices')).toEqual({
      years: [2026], sessions: [{ termNumber: 19, sittingNumber: 2 }, { termNumber: 19, sittingNumber: null }], officeNames: ['财政所', '交通所'],
      places: [{ code: cast.town.village, name: '石桥村' }],
    });
    expect(await look('publicWithheld', { termNumber: 19, season: 'closedSeason' })).toMatchObject({ total: 1 });
    expect(await look('publicWithheld', { termNumber: 19, season: 'inSession' })).toMatchObject({ total: 0 });
  });
});

test('what is not solved stands by itself, each with why', async () => {
  const stuck = await makePaperAt(house, cast, 'handling', { title: '没解决的一件' });
  await stuck.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'phone', on: '2026-09-01', reached: true, said: '说了' });
  await stuck.do(cast.handler, 'draftReply', { officeId: cast.office, body: '上级资金没有下来，明年再报。', letter: 'C', ready: true });
  await stuck.do(cast.government, 'issueReply', { officeId: cast.office, signer: '王镇长', documentNumber: '清政函〔2026〕902号' });
  await stuck.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'basicallySatisfied' });
  await stuck.do(cast.clerk, 'close');
  await stuck.do(cast.clerk, 'checkPublication');
  expect(await look('publicList', { unsolved: true })).toMatchObject({ total: 1, rows: [{ id: stuck.id, why: '上级资金没有下来，明年再报。' }] });
  expect((await look('publicList', {}) as { rows: { letter: string; why: string | null }[] }).rows.every(({ letter, why }) => (why === null) === !['C', 'D'].includes(letter))).toBe(true);
  expect((await look('publicFigures', { year: 2026 }))['grounds']).toEqual([{ ground: 'deputyAsked', count: 1 }]);
});
