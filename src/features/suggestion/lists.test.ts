import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { makePerson, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, type Paper, dayOf, makeCast, makePaper, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { policy } from './policy.ts';
import { knowsAppraisal } from './rules/readers.ts';
import { shownState } from './rules/clocks.ts';
import { states } from './rules.ts';
import { find } from './store/case.ts';
import { list as listRows } from './store/list.ts';

const house = await testHouse();
interface Row { id: string; title: string; state: string; waitsForMe: boolean; can: string[]; numberLabel: string | null; lamp: { colour: string } | null }
let cast: Cast;
let papers: Paper[];
let readers: Record<string, Actor>;
const list = async (actor: Actor, input: Record<string, unknown> = {}) => await seeing(house, actor, 'suggestion.list', input) as { rows: Row[]; total: number; canDraft: boolean; canDraftForOthers: boolean };
const ids = async (actor: Actor, input: Record<string, unknown> = {}) => (await list(actor, input)).rows.map(({ id }) => id).sort();

beforeAll(async () => {
  cast = await makeCast(house);
  const draft = await makePaper(house, cast, { title: '草稿一件' });
  const asked = await makePaper(house, cast, { title: '请人联名的一件' });
  await asked.do(cast.lead, 'askCosigners', { personIds: [cast.second.personId] });
  const confidential = await makePaperAt(house, cast, 'accepted', { title: '要保密的一件', confidential: '怕打击报复' });
  const dissatisfied = await makePaperAt(house, cast, 'replied', { title: '不满意的一件' });
  await dissatisfied.do(cast.lead, 'appraise', { attitude: 'dissatisfied', result: 'dissatisfied', ground: '没办' });
  const published = await makePaperAt(house, cast, 'closed', { title: '公开的一件' });
  await published.do(cast.clerk, 'checkPublication');
  const returned = await makePaperAt(house, cast, 'handling', { title: '退办的一件' });
  await returned.do(cast.handler, 'askReturn', { officeId: cast.office, ground: 'otherOffice', words: '请转' });
  await returned.do(cast.chair, 'allowReturn', { officeId: cast.office });
  const voided = await makePaperAt(house, cast, 'accepted', { title: '作废的一件' });
  await voided.do(cast.clerk, 'void', { words: '录错' });
  const steps = [];
  for (const step of ['submitted', 'accepted', 'prepared', 'assigned', 'handling', 'replied', 'appraised', 'closed'] as const) steps.push(await makePaperAt(house, cast, step, { title: `到${step}的一件` }));
  papers = [draft, asked, confidential, dissatisfied, published, returned, voided, ...steps];
  readers = {
    lead: cast.lead, second: cast.second, third: cast.third, recorder: cast.recorder, clerk: cast.clerk, chair: cast.chair, presidium: cast.presidium, government: cast.government, handler: cast.handler,
    coHandler: cast.coHandler, villager: cast.villager, county: await makePerson(house, cast.town, [{ role: 'countyOfficer' }]), administrator: await makePerson(house, cast.town, [{ role: 'systemAdmin' }]),
    handlerAndDeputy: { ...cast.third, grants: [{ role: 'deputy' }, { role: 'handler', officeId: cast.coOffice }] }, visitor: makeVisitor(cast.town),
  };
});

test('lists show exactly what policy.see says of each one', async () => {
  for (const [name, actor] of Object.entries(readers)) {
    const seen = await house.database.inTenant(cast.town.id, async (tx) => {
      const allowed: string[] = [];
      for (const { id } of papers) {
        const one = await find(tx, id, false);
        if (one && judge(policy.see, actor, one, '2026-09-01') === null) allowed.push(id);
      }
      return { allowed: allowed.sort(), listed: (await listRows(tx, actor, {}, 1, '2026-09-01')).rows.map(({ id }) => id).sort() };
    }, 'read');
    expect(seen.listed, name).toEqual(seen.allowed);
  }
});

test('a filter by state finds exactly the rows that show that state', async () => {
  for (const [name, actor] of Object.entries(readers)) {
    const all = await house.database.inTenant(cast.town.id, (tx) => listRows(tx, actor, {}, 1, '2026-09-01'), 'read');
    for (const state of states) {
      const wanted = all.rows.filter((row) => shownState(row.state, knowsAppraisal(actor, row)) === state).map(({ id }) => id).sort();
      const found = await house.database.inTenant(cast.town.id, (tx) => listRows(tx, actor, { state }, 1, '2026-09-01'), 'read');
      expect(found.rows.map(({ id }) => id).sort(), `${name} ${state}`).toEqual(wanted);
    }
  }
});

test('a row and its page offer the same', async () => {
  for (const actor of [cast.lead, cast.clerk, cast.chair, cast.handler, cast.government]) {
    for (const row of (await list(actor)).rows) {
      const page = await seeing(house, actor, 'suggestion.detail', { id: row.id }) as unknown as Row;
      expect(page).toMatchObject({ can: row.can, state: row.state, waitsForMe: row.waitsForMe });
    }
  }
});

describe('finding', () => {
  test('by words of any length, within what one may see', async () => {
    expect((await list(cast.clerk, { search: '打击' })).total).toBe(0);
    expect((await list(cast.clerk, { search: '保密的一件' })).rows.map(({ title }) => title)).toEqual(['要保密的一件']);
    expect((await list(cast.third, { search: '保密的一件' })).total).toBe(0);
    expect((await list(cast.clerk, { search: '件' })).total).toBeGreaterThan(5);
    for (const nasty of ["'", '\\', "a' | 'b", '!&|()', ':*', '%']) expect((await list(cast.clerk, { search: nasty })).total).toBe(0);
  });
  test('by session, year, office, topic and lamp', async () => {
    expect((await list(cast.clerk, { season: 'inSession' })).total).toBe(0);
    expect((await list(cast.clerk, { season: 'closedSeason', termId: cast.termId })).total).toBe((await list(cast.clerk, { year: 2026 })).total);
    expect((await list(cast.clerk, { year: 2025 })).total).toBe(0);
    expect((await list(cast.clerk, { topic: 'roads' })).total).toBe(0);
    expect((await list(cast.clerk, { officeId: cast.committee })).total).toBe(0);
    expect((await list(cast.clerk, { lamp: 'late' })).total).toBe(0);
    house.clock.set('2026-12-10T02:00:00Z');
    const late = await list(cast.clerk, { lamp: 'late' });
    expect(late.rows.every(({ lamp }) => lamp?.colour === 'late')).toBe(true);
    expect(late.total).toBeGreaterThan(3);
    house.clock.set('2026-09-01T02:00:00Z');
  });
  test('groups: mine, open, done', async () => {
    expect(await ids(cast.second, { group: 'mine' })).toEqual([papers[1]?.id]);
    expect((await list(cast.clerk, { group: 'done' })).rows.map(({ state }) => state).sort()).toEqual(['published', 'void']);
    expect((await list(cast.lead)).canDraft).toBe(true);
    expect(await list(cast.clerk)).toMatchObject({ canDraft: false, canDraftForOthers: true });
    expect(await list(cast.handler)).toMatchObject({ canDraft: false, canDraftForOthers: false });
  });
});

test('what waits for a person is marked in every list and is what its group holds', async () => {
  for (const [name, actor] of Object.entries(readers).filter(([, { via }]) => via === 'session')) {
    const marked = (await list(actor)).rows.filter(({ waitsForMe }) => waitsForMe).map(({ id }) => id).sort();
    expect(await ids(actor, { group: 'waiting' }), name).toEqual(marked);
  }
  const titles = async (actor: Actor) => (await list(actor, { group: 'waiting' })).rows.map(({ title }) => title).sort();
  expect(await titles(cast.chair)).toEqual(expect.arrayContaining(['不满意的一件', '到prepared的一件']));
  expect(await titles(cast.clerk)).toEqual(expect.arrayContaining(['退办的一件', '到submitted的一件', '到accepted的一件', '到appraised的一件', '到closed的一件']));
  expect(await titles(cast.handler)).toEqual(['到assigned的一件', '到handling的一件']);
  expect(await titles(cast.second)).toEqual(['请人联名的一件']);
});

describe('boards and tables', () => {
  test('the board counts by lamp and by office; an office sees its own', async () => {
    const board = async (actor: Actor) => await seeing(house, actor, 'suggestion.board') as { counts: Record<string, number>; rows: Row[]; offices: { office: { id: string }; open: number }[] };
    const all = await board(cast.clerk);
    expect(all.rows.length).toBe((all.counts['late'] ?? 0) + (all.counts['soon'] ?? 0) + (all.counts['ok'] ?? 0));
    expect(all.offices.find(({ office }) => office.id === cast.office)?.open).toBe(2);
    expect((await board(cast.handler)).offices.map(({ office }) => office.id)).toEqual([cast.office]);
  });
  test('the 交办表 is ready to print and names no state a reader may not know', async () => {
    const table = async (actor: Actor) => await seeing(house, actor, 'suggestion.assignmentTable', { season: 'closedSeason' }) as { title: string; columns: string[]; rows: string[][] };
    const own = await table(cast.clerk);
    expect(own).toMatchObject({ title: '清河镇人大代表建议交办表', columns: ['编号', '种类', '领衔代表', '建议内容', '主办（分办）单位', '会办单位', '类别', '交办日期', '答复期限', '办理情况'] });
    expect(own.rows).toContainEqual([expect.stringMatching(/^第十九届闭会第\d{3}号$/), '建议', '陈桂兰', '不满意的一件', '交通所', '财政所', '集镇规划建设管理', '2026年9月1日', '2026年12月1日', '不满意，待重新办理']);
    expect((await table(cast.handler)).rows).toContainEqual(expect.arrayContaining(['不满意的一件', '已答复，待评价']));
  });
  test('calls: whom to ring, masked, and what to say', async () => {
    house.clock.set('2026-12-10T02:00:00Z');
    const calls = async (actor: Actor) => (await seeing(house, actor, 'suggestion.callsToday') as { rows: { title: string; reason: string; say: string; phone: string | null; officeName: string | null }[] }).rows;
    const rows = await calls(cast.clerk);
    expect(rows.find(({ title }) => title === '到handling的一件')).toMatchObject({ reason: '已超期', officeName: '交通所', say: expect.stringContaining('已超期 9 天') });
    expect(rows.find(({ title }) => title === '到replied的一件')).toMatchObject({ reason: '等评价', say: expect.stringContaining('陈桂兰代表您好') });
    expect(rows.filter(({ officeName }) => officeName === null).every(({ phone }) => phone === null || phone.includes('*')), 'a person’s number is shown on the roll only').toBe(true);
    expect(await calls(cast.handler)).toEqual([]);
    house.clock.set('2026-09-01T02:00:00Z');
  });
});

test('a reply that lies ready for the government’s signature waits for the government office, no more for its writer', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const { handler, government, office } = cast;
  const marked = async (actor: Actor) => (await ids(actor, { group: 'waiting' })).includes(paper.id);
  await paper.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '同意' });
  expect([await marked(handler), await marked(government)]).toEqual([true, false]);
  await paper.do(handler, 'draftReply', { officeId: office, body: '已修好。', letter: 'A', ready: true });
  expect([await marked(handler), await marked(government)]).toEqual([false, true]);
});
