import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { makeDeputy } from '#tests/support/makers/opinion.ts';
import { record } from './public.ts';

const house = await testHouse();
const town = await makeTown(house);
const [deputy, other, clerk] = [await makeDeputy(house, town, '周明德'), await makeDeputy(house, town, '何桂英'), await makePerson(house, town, [{ role: 'clerk' }])];
const year = Number(house.clock.now().toISOString().slice(0, 4));

interface Line { id: string; title: string; kind: string; enteredBy: string | null; struck: { reason: string } | null; objections: { words: string; answer: string | null; answerWords: string | null }[]; can: string[] }
interface Archive { person: { name: string } | null; total: number; canAdd: boolean; rows: Line[]; chapters: { key: string; count: number }[] }
const archive = (actor: Actor, input: object = {}) => seeing(house, actor, 'duty.archive', input) as unknown as Promise<Archive>;
const lineOf = async (actor: Actor, id: string) => (await archive(actor, { personId: deputy.personId })).rows.find((row) => row.id === id);
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `duty.${verb}`, input) as unknown as Promise<{ id: string }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const told = async (): Promise<string> => {
  const refId = newId();
  await inWork(house, callBy(clerk), null, 'write', (work) => record(work, { personId: deputy.personId, kind: 'suggestion.submitted', on: work.today, title: '修路', refFeature: 'suggestion', refId }));
  return (await archive(deputy)).rows.find((row) => row.title === '修路')?.id ?? '';
};

test('duty.addAct adds what nobody told, with who entered it; duty.strikeAct crosses it out and it stays', async () => {
  const made = await by(deputy, 'addAct', { kind: 'training', title: '参加县人大代表培训' });
  expect(await lineOf(clerk, made.id)).toMatchObject({ kind: 'duty.training', enteredBy: '周明德', struck: null });
  expect((await archive(deputy)).chapters.find(({ key }) => key === 'training')?.count).toBe(1);
  expect(await refused(by(deputy, 'addAct', { kind: 'award', title: '受表彰', on: '2031-01-01' }))).toMatch(/duty\.not/);
  expect(await refused(by(other, 'addAct', { personId: deputy.personId, kind: 'award', title: '受表彰' }))).toBe('duty.notYours');
  await by(deputy, 'strikeAct', { id: made.id, reason: '日期写错了' });
  expect(await lineOf(deputy, made.id)).toMatchObject({ struck: { reason: '日期写错了' } });
  expect((await archive(deputy)).chapters.find(({ key }) => key === 'training')?.count).toBe(0);
  expect(await refused(by(deputy, 'strikeAct', { id: made.id, reason: '再划一次' }))).toBe('duty.struckBefore');
  expect(await refused(by(deputy, 'strikeAct', { id: await told(), reason: '不想要' })), 'what wrote itself is taken back where it was done').toBe('duty.notYours');
});

test('duty.object waits for duty.answerObjection: kept or struck out, the words of both stay', async () => {
  const id = await told();
  await by(deputy, 'object', { id, words: '这件是何桂英提的' });
  expect((await seeing(house, clerk, 'duty.objections') as unknown as { rows: { id: string }[] }).rows.map((row) => row.id)).toEqual([id]);
  expect(await refused(by(deputy, 'object', { id, words: '再说一次' }))).toBe('duty.objectedBefore');
  expect(await refused(by(deputy, 'answerObjection', { id, answer: 'struck', words: '划掉' }))).toBe('duty.onlyTheOffice');
  await by(clerk, 'answerObjection', { id, answer: 'kept', words: '提案签名页上有您' });
  await by(deputy, 'object', { id, words: '签名页是复印错的' });
  await by(clerk, 'answerObjection', { id, answer: 'struck', words: '核实属实' });
  expect(await lineOf(deputy, id)).toMatchObject({ struck: { reason: '核实属实' }, objections: [{ answer: 'kept' }, { words: '签名页是复印错的', answer: 'struck' }] });
  expect(await refused(by(clerk, 'answerObjection', { id, answer: 'kept', words: '再答一次' }))).toBe('duty.notObjected');
});

test('an archive is its deputy’s, the office’s and the presidium’s; the book has its chapters, empty ones too', async () => {
  await by(clerk, 'addAct', { personId: deputy.personId, kind: 'report', title: '向选区选民述职' });
  expect((await archive(other, { personId: deputy.personId })).person).toBeNull();
  expect((await archive(deputy)).person?.name).toBe('周明德');
  const book = await seeing(house, deputy, 'duty.book', { year }) as unknown as { name: string; chapters: { rows: { title: string }[] }[] };
  expect(book.name).toBe('周明德');
  expect(book.chapters).toHaveLength(8);
  expect(book.chapters.flatMap(({ rows }) => rows).map(({ title }) => title)).toContain('向选区选民述职');
  expect(await refused(seeing(house, other, 'duty.book', { personId: deputy.personId, year }))).toBe('platform.notFound');
});
