import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, dayOf, leadOn, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { enterDispatch } from './public.ts';
import { labelOf, leapsAhead, partsOfLabel, plainLabel, usualSeries } from './rules.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
interface Line { id: string; version: number; kind: string; holder: string; numberLabel: string | null; title: string; addressee: string; signer: string | null; can: string[]; voidedOn: string | null }
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const listed = async (actor: Actor, input: Record<string, unknown> = {}) => (await seeing(house, actor, 'dispatch.list', input)) as unknown as { rows: Line[]; total: number; years: number[] };
const rows = async (text: string) => house.rows<Record<string, unknown>>(text);

test('a number has one spelling, whatever brackets were typed', () => {
  for (const typed of ['清政函〔2026〕12号', '清政函[2026]12号', '清政函（2026）第012号', ' 清政函 【2026】 12 号']) expect(plainLabel(typed)).toBe('清政函〔2026〕12号');
  expect(partsOfLabel('石〔2026〕1号')).toEqual({ series: '石', year: 2026, number: 1 });
  expect(partsOfLabel('便函第3号')).toBeNull();
  expect(labelOf({ series: '清人函', year: 2026, number: 1 })).toBe('清人函〔2026〕1号');
  expect([usualSeries('congress', '清河镇'), usualSeries('government', '清河镇'), usualSeries('office', '清河镇')]).toEqual(['清人函', '清政函', null]);
});

test('every act that sends a letter enters it: nobody types a register', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  await paper.do(cast.clerk, 'remind', { words: '群众等水吃' });
  await paper.do(cast.chair, 'nameKey', { leader: '刘建国 主席', ground: 'hard' });
  await paper.do(cast.coHandler, 'acceptWork', { officeId: cast.coOffice });
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: '同意安排五千元' });
  await paper.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'visit', on: '2026-09-01', reached: true, said: '看了' });
  await paper.do(cast.handler, 'draftReply', { officeId: cast.office, body: '已堵漏。', letter: 'A', ready: true });
  await paper.do(cast.government, 'issueReply', { officeId: cast.office, signer: '王镇长', documentNumber: '清政函[2026]第041号' });
  await paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'dissatisfied', ground: '还在漏' });
  await paper.do(cast.chair, 'orderRehandling', { ground: '堵漏不彻底' });
  const { rows: found, years } = await listed(cast.clerk);
  expect(found.map(({ kind, holder, numberLabel, addressee }) => [kind, holder, numberLabel, addressee]).reverse()).toEqual([
    ['assignment', 'congress', '清人函〔2026〕1号', '交通所、财政所'], ['reminder', 'congress', '清人函〔2026〕2号', '交通所'], ['supervision', 'congress', '清人函〔2026〕3号', '交通所、财政所'],
    ['coOpinion', 'office', null, '交通所'], ['reply', 'government', '清政函〔2026〕41号', '陈桂兰代表'], ['rehandling', 'congress', '清人函〔2026〕4号', '交通所'],
  ]);
  expect(found.find(({ kind }) => kind === 'reply')).toMatchObject({ title: '关于清河镇人民代表大会第十九届闭会第001号建议的答复', signer: '王镇长', can: [] });
  expect(years).toEqual([2026]);
  const words = (await rows(`select words from dispatch where kind = 'rehandling'`))[0]?.['words'];
  expect(words).toContain('理由：堵漏不彻底');
  expect(words, 'of the form no more than that he is dissatisfied').not.toContain('还在漏');
  expect((await paper.seen(cast.lead))['replies'], 'the reply bears the number as the register spells it').toMatchObject([{ documentNumber: '清政函〔2026〕41号' }]);
  const other = await makePaperAt(house, cast, 'handling');
  await other.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'visit', on: '2026-09-01', reached: true, said: '看了' });
  await other.do(cast.handler, 'draftReply', { officeId: cast.office, body: '已堵漏。', letter: 'A', ready: true });
  await doing(house, cast.government, 'dispatch.setSeries', { holder: 'government', word: '清政函', last: 60 });
  expect((await other.seen(cast.government))['nextLetter'], 'the register knows numbers on paper').toMatchObject({ documentNumber: '清政函〔2026〕61号' });
  expect(await code(other.do(cast.government, 'issueReply', { officeId: cast.office, signer: '王镇长', documentNumber: '清政函（2026）41号' })), 'the same number in other brackets').toBe('dispatch.numberTaken');
});

test('who sends reads its own, the congress’s office and presidium all, deputies none', async () => {
  const kindsSeen = async (actor: Actor) => [...new Set((await listed(actor)).rows.map(({ holder }) => holder))].sort();
  expect(await kindsSeen(await makePerson(house, cast.town, [{ role: 'presidium' }]))).toEqual(['congress', 'government', 'office']);
  expect(await kindsSeen(cast.government)).toEqual(['government']);
  expect(await kindsSeen(cast.coHandler)).toEqual(['office']);
  expect(await kindsSeen(cast.handler)).toEqual([]);
  expect(await kindsSeen(cast.lead)).toEqual([]);
  const narrowed = await listed(cast.clerk, { kind: 'reply', search: '答复', year: 2026, holder: 'government' });
  expect(narrowed.rows.map(({ numberLabel }) => numberLabel)).toEqual(['清政函〔2026〕41号']);
  const book = await seeing(house, cast.clerk, 'dispatch.ledger', { holder: 'congress' }) as unknown as { columns: string[]; rows: string[][] };
  expect(book.rows.every((cells) => cells.length === book.columns.length)).toBe(true);
  expect(book.rows.slice(0, 3).map((cells) => cells[1])).toEqual(['清人函〔2026〕1号', '清人函〔2026〕2号', '清人函〔2026〕3号']);
});

test('dispatch.void keeps row and number, and the number is never given again', async () => {
  const { rows: before } = await listed(cast.clerk, { kind: 'reminder' });
  const one = before[0]!;
  expect(one.can).toEqual(['void']);
  expect(await code(doing(house, cast.government, 'dispatch.void', { id: one.id, version: one.version, words: '错发' }))).toBe('platform.notFound');
  await doing(house, cast.clerk, 'dispatch.void', { id: one.id, version: one.version, words: '发错单位' });
  expect(await code(doing(house, cast.clerk, 'dispatch.void', { id: one.id, version: one.version + 1, words: '再来' }))).toBe('dispatch.isVoid');
  expect((await listed(cast.clerk, { voided: true })).rows).toMatchObject([{ id: one.id, numberLabel: one.numberLabel, voidedOn: '2026-09-01', can: [] }]);
  await makePaperAt(house, cast, 'assigned');
  const numbers = (await rows(`select number from dispatch where holder = 'congress' order by number`)).map(({ number }) => number);
  expect(numbers, 'without a gap').toEqual(numbers.map((_, index) => index + 1));
});

test('forty letters at once get forty numbers without gap or double; one that is rolled back leaves none', async () => {
  const send = (work: Work) => enterDispatch(work, { kind: 'reminder', from: null, number: 'draw', sentOn: '2026-09-01', title: '并发', addressee: '交通所', words: '请办', about: 'suggestion', aboutId: null });
  const last = Number((await rows(`select max(number) as last from dispatch where holder = 'congress'`))[0]?.['last']);
  const given = await Promise.all(Array.from({ length: 41 }, (_, index) => inWork(house, callBy(cast.clerk), {}, 'write', async (work) => {
    const label = await send(work);
    if (index === 7) throw new Error('rolled back');
    return label;
  }).catch(() => null)));
  const numbers = given.filter((label) => label !== null).map((label) => partsOfLabel(label)?.number ?? 0).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => last + 1 + index));
  expect(Number((await rows(`select count(*) as n from dispatch where title = '并发'`))[0]?.['n'])).toBe(40);
  const byGovernment = (work: Work) => enterDispatch(work, { kind: 'coOpinion', from: { issuer: 'townGovernment', officeId: cast.coOffice }, number: 'draw', sentOn: '2026-09-01', title: '会办', addressee: '交通所', words: '同意', about: 'suggestion', aboutId: null });
  expect(await inWork(house, callBy(cast.government), {}, 'write', byGovernment), 'the government’s other letters are not here').toBeNull();
});

test('dispatch.setSeries: letters go on under another word, after the last number given on paper, and never back', async () => {
  expect(await code(doing(house, cast.government, 'dispatch.setSeries', { holder: 'congress', word: '清人发' }))).toBe('dispatch.notYours');
  expect(await code(doing(house, cast.clerk, 'dispatch.setSeries', { holder: 'office', word: '清人发' }))).toBe('platform.notFound');
  await doing(house, cast.clerk, 'dispatch.setSeries', { holder: 'congress', word: '清人发', last: 17 });
  await makePaperAt(house, cast, 'assigned');
  expect((await listed(cast.clerk)).rows[0]?.numberLabel).toBe('清人发〔2026〕18号');
  expect(await code(doing(house, cast.clerk, 'dispatch.setSeries', { holder: 'congress', word: '清人发', last: 3 }))).toBe('dispatch.furtherAlready');
  expect(await seeing(house, cast.clerk, 'dispatch.series', {})).toMatchObject({ rows: [{ holder: 'congress', word: '清人发', next: '清人发〔2026〕19号' }] });
  expect(await seeing(house, cast.coHandler, 'dispatch.series', {})).toEqual({ rows: [] });
});

test('a typed number that leaves numbers out is asked about once; the first number of a year is told before it is drawn', async () => {
  const town = await makeCast(house);
  const paper = await makePaperAt(house, town, 'prepared');
  expect(await paper.seen(town.chair)).toMatchObject({ firstNumber: expect.stringMatching(/函〔2026〕1号$/) as unknown });
  expect(await seeing(house, town.clerk, 'dispatch.series', {})).toMatchObject({ rows: [{ holder: 'congress', begun: false }] });
  const { rows: [congress] } = await seeing(house, town.clerk, 'dispatch.series', {}) as { rows: { word: string }[] };
  const said = { holder: 'congress', word: congress?.word };
  expect(await code(doing(house, town.clerk, 'dispatch.setSeries', { ...said, last: 4, year: 2028 }))).toBe('dispatch.yearToCome');
  await doing(house, town.clerk, 'dispatch.setSeries', { ...said, last: 9, year: 2025 });
  expect(await paper.seen(town.chair)).toMatchObject({ firstNumber: expect.any(String) as unknown });
  await doing(house, town.clerk, 'dispatch.setSeries', { ...said, last: 0, year: 2026 });
  expect(await paper.seen(town.chair)).toMatchObject({ firstNumber: null });
  await leadOn(paper, 'prepared', 'handling');
  const { office, handler, government } = town;
  const letter = { officeId: office, signer: '王镇长' };
  const ready = async (one: typeof paper) => {
    await one.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '说过了' });
    await one.do(handler, 'draftReply', { officeId: office, body: '修好了。', letter: 'A', ready: true });
  };
  await ready(paper);
  await paper.do(government, 'issueReply', { ...letter, documentNumber: '清政函〔2026〕12号' });
  const next = await makePaperAt(house, town, 'handling');
  await ready(next);
  expect(await code(next.do(government, 'issueReply', { ...letter, documentNumber: '清政函〔2026〕120号' }))).toBe('dispatch.numberLeaps');
  await next.do(government, 'issueReply', { ...letter, documentNumber: '清政函〔2026〕120号', numberSure: true });
  expect(leapsAhead('office', 3, 5)).toBe(true);
  expect(leapsAhead('office', 3, 4)).toBe(false);
  expect(leapsAhead('government', 12, 30)).toBe(false);
  expect(leapsAhead('congress', null, 99)).toBe(false);
});

test('what went out before there was a register is entered by the migration as the acts would have', async () => {
  const columns = 'kind, holder, office_id, organ_name, number_label, series, series_year, number, sent_on, title, addressee, signer, about, about_id, part_id';
  const replies = () => rows(`select ${columns} from dispatch where kind = 'reply' order by part_id`);
  const before = await replies();
  expect(before.length).toBeGreaterThan(0);
  const sql = readFileSync(new URL('../../../db/migrations/0067_dispatch_register.sql', import.meta.url), 'utf8');
  const backfill = sql.slice(sql.indexOf('-- The wall stands before its owner too'));
  for (const statement of ['alter table dispatch no force row level security', 'delete from dispatch', backfill]) await house.rows(statement);
  expect(await replies()).toEqual(before);
  expect(await rows(`select kind, number_label, addressee, title from dispatch where kind = 'rehandling'`)).toEqual([{ kind: 'rehandling', number_label: null, addressee: '交通所', title: '关于重新办理第十九届闭会第001号建议的函' }]);
});
