import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { letterPdf } from '#platform/print/letter.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { letterWord } from '#platform/print/word.ts';
import { callBy, doing, seeing, testHouse } from '#tests/support/makers.ts';
import { claimed, kept, makePromise } from '#tests/support/makers/promise.ts';
import { makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { reportLetter, reportOfYear } from './public.ts';

const house = await testHouse();
const cast = await makeCast(house);
const { clerk, chair, presidium, handler } = cast;
await makePaperAt(house, cast, 'replied', { title: '修路灯' });

interface Seen { id: string; version: number; state: string; practice: string | null; moved: boolean; numberLabel: string | null; sentBackWords: string | null; firstNumber: string | null; paper: { heading: string | null; text: string }[]; can: string[] }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `report.${verb}`, input) as unknown as Promise<{ id: string; version: number }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const seen = (id: string, actor: Actor = clerk) => seeing(house, actor, 'report.detail', { id }) as unknown as Promise<Seen>;
const printed = (id: string) => inWork(house, callBy(chair), {}, 'read', (work) => reportLetter(work, id));
const tasks = async (actor: Actor) => (await seeing(house, actor, 'todo.mine') as unknown as { rows: { key: string; act: string }[] }).rows.filter(({ key }) => key.startsWith('report:')).map(({ act }) => act);
const { id } = await by(clerk, 'begin', { year: 2026 });
const now = async () => ({ id, version: (await seen(id)).version });

test('report.begin is the office’s, one at a time, of a year there are figures of', async () => {
  expect(await refused(by(handler, 'begin', { year: 2025 }))).toBe('report.onlyTheOffice');
  expect(await refused(by(clerk, 'begin', { year: 2026 }))).toBe('report.begunAlready');
  expect(await refused(by(clerk, 'begin', { year: 2027 }))).toBe('report.noSuchYear');
  expect(await refused(seen(id, handler))).toBe('platform.notFound');
  expect((await seen(id, presidium)).can).toEqual([]);
});

test('report.write puts each part in its fixed place, numbered through; what is left out is not there', async () => {
  await by(clerk, 'write', { ...await now(), practice: '主席团领衔督办，逐件上门。', plans: '明年重点办路灯。' });
  const { paper } = await seen(id);
  expect(paper.map(({ heading }) => heading)).toEqual(['一、总体情况', '二、主要做法', '三、答复结果', '四、代表评价', '五、还没有办成的', '六、公开情况', '七、下一步打算']);
  expect(paper[1]?.text).toBe('主席团领衔督办，逐件上门。');
  const { classMark, number, form } = await printed(id);
  expect([classMark, number, form]).toEqual(['草稿', undefined, 'plain']);
});

test('report.submit and report.sendBack go to and fro, and nothing that was written is lost', async () => {
  await by(clerk, 'submit', await now());
  expect(await refused(by(clerk, 'write', { ...await now(), practice: '改' }))).toBe('platform.wrongState');
  expect([await tasks(chair), await tasks(clerk)]).toEqual([['审定并编号'], []]);
  expect(await refused(by(clerk, 'sendBack', { ...await now(), words: '写具体' }))).toBe('report.onlyTheChair');
  await by(chair, 'sendBack', { ...await now(), words: '写具体些' });
  expect(await seen(id)).toMatchObject({ state: 'draft', practice: '主席团领衔督办，逐件上门。', sentBackWords: '写具体些' });
  expect(await tasks(clerk)).toEqual(['保存']);
  await by(clerk, 'write', { ...await now(), practice: '主席团领衔督办三件，逐件上门。', plans: '明年重点办路灯。' });
  await by(clerk, 'submit', await now());
});

test('report.approve is the chair’s: number, register and figures stay; when figures move the page says so and another takes the words along', async () => {
  expect(await refused(by(clerk, 'approve', await now()))).toBe('report.onlyTheChair');
  expect((await seen(id, chair)).firstNumber, 'letters of the year bear numbers already').toBeNull();
  await by(chair, 'approve', await now());
  const approved = await seen(id);
  expect(approved).toMatchObject({ state: 'approved', moved: false, numberLabel: expect.stringMatching(/〔2026〕\d+号$/) });
  const { rows } = await seeing(house, clerk, 'dispatch.list', { page: 1, kind: 'yearlyReport' }) as unknown as { rows: { id: string; version: number; numberLabel: string; about: string; aboutId: string; title: string; addressee: string }[] };
  expect(rows).toMatchObject([{ numberLabel: approved.numberLabel, about: 'year', aboutId: id, addressee: '各位代表' }]);
  expect(rows[0]?.title).not.toContain('\n');

  await makePaperAt(house, cast, 'replied', { title: '后来的一件' });
  expect(await seen(id)).toMatchObject({ moved: true, paper: approved.paper });
  const letter = await printed(id);
  expect([letter.form, letter.number, letter.classMark]).toEqual(['letter', approved.numberLabel, undefined]);
  expect(JSON.stringify(letter)).not.toContain('后来的一件');
  expect(readPdf(await letterPdf(letter)).map(({ text }) => text).join('').replaceAll('\n', '')).toContain('主席团领衔督办三件');
  expect((await letterWord(letter)).byteLength).toBeGreaterThan(3000);
  expect(JSON.stringify(await inWork(house, callBy(clerk), {}, 'read', (work) => reportOfYear(work, 2026))), 'the paper that stands').not.toContain('后来的一件');

  const next = await by(clerk, 'begin', { year: 2026 });
  expect(await seen(next.id)).toMatchObject({ practice: '主席团领衔督办三件，逐件上门。', moved: false });
  expect(JSON.stringify(await printed(next.id))).toContain('后来的一件');
  await doing(house, clerk, 'dispatch.void', { id: rows[0]!.id, version: rows[0]!.version, words: '数字更正' });
  expect((await printed(id)).classMark).toBe('作废');
  expect(JSON.stringify(await inWork(house, callBy(clerk), {}, 'read', (work) => reportOfYear(work, 2026))), 'what is counted, since none stands').toContain('后来的一件');
  await by(clerk, 'drop', { id: next.id, version: next.version });
});

test('report.drop ends a draft, and another may be begun', async () => {
  const draft = await by(clerk, 'begin', { year: 2025 });
  await by(clerk, 'drop', { id: draft.id, version: draft.version });
  await by(clerk, 'begin', { year: 2025 });
  expect((await seeing(house, clerk, 'report.list') as unknown as { rows: { year: number; state: string }[] }).rows.map(({ year, state }) => [year, state])).toEqual([[2026, 'approved'], [2025, 'draft']]);
});

test('the report says of the promises of this year and the last how they stand, and names each that is open; a confidential paper is not named', async () => {
  const own = await makeCast(house);
  await kept(await makePromise(house, own, 20, { title: '接水管' }));
  await claimed(await makePromise(house, own, 30, { title: '补路灯' }));
  await makePromise(house, own, 40, { title: '清河道' });
  await makePromise(house, own, 50, { title: '藏名字', confidential: '怕报复' });
  const { paragraphs, tables = [], attachments } = await inWork(house, callBy(own.clerk), {}, 'read', (work) => reportOfYear(work, 2026));
  expect(paragraphs.find(({ heading }) => heading?.endsWith('承诺兑现情况'))?.text).toBe('2026年承诺4件：已兑现1件，报兑现待核查1件，履行中2件（其中超过日期0件），暂不具备条件0件；推迟过的0件。还没有兑现的逐件列在附件里。');
  const open = tables.find(({ title }) => title === '还没有兑现的承诺');
  expect([open?.mark, attachments?.at(-1), open?.rows.length]).toEqual(['附件5', '还没有兑现的承诺', 3]);
  const words = JSON.stringify(open?.rows);
  expect(words).toContain('清河道');
  expect(words).not.toMatch(/藏名字|接水管/);
});
