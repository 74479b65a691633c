import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { makeDeputy } from '#tests/support/makers/opinion.ts';
import { bookPdf } from '#platform/print/book.ts';
import { bookOf, booksOfYear, record, withdraw } from './public.ts';

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
const tell = (refId: string, title: string) => inWork(house, callBy(clerk), null, 'write', (work) => record(work, { personId: deputy.personId, kind: 'suggestion.submitted', on: work.today, title, refFeature: 'suggestion', refId }));
const told = async (title = '修路', refId = newId()): Promise<string> => {
  await tell(refId, title);
  return (await archive(deputy)).rows.find((row) => row.title === title)?.id ?? '';
};
const noticesOf = async (actor: Actor) => (await seeing(house, actor, 'notice.mine', {}) as unknown as { rows: { words: string; link: string }[] }).rows;
const tasksOf = async (actor: Actor) => (await seeing(house, actor, 'todo.mine') as unknown as { rows: { key: string; link: string; act: string }[] }).rows.filter(({ key }) => key.startsWith('duty:'));

test('duty.addAct adds what nobody told, with who entered it; duty.strikeAct crosses it out and it stays', async () => {
  const made = await by(deputy, 'addAct', { kind: 'training', title: '参加县人大代表培训' });
  expect(await lineOf(clerk, made.id)).toMatchObject({ kind: 'duty.training', enteredBy: '周明德', struck: null });
  expect((await archive(deputy)).chapters.find(({ key }) => key === 'training')?.count).toBe(1);
  expect(await refused(by(deputy, 'addAct', { kind: 'award', title: '受表彰', on: '2031-01-01' }))).toBe('duty.notYet');
  expect(await refused(by(other, 'addAct', { personId: deputy.personId, kind: 'award', title: '受表彰' }))).toBe('duty.notYours');
  await by(deputy, 'strikeAct', { id: made.id, reason: '日期写错了' });
  expect(await lineOf(deputy, made.id)).toMatchObject({ struck: { reason: '日期写错了' } });
  expect((await archive(deputy)).chapters.find(({ key }) => key === 'training')?.count).toBe(0);
  expect(await refused(by(deputy, 'strikeAct', { id: made.id, reason: '再划一次' }))).toBe('duty.struckBefore');
  const id = await told();
  expect(await refused(by(deputy, 'strikeAct', { id, reason: '不想要' })), 'he strikes out what he added himself').toBe('duty.notYours');
  expect(await refused(by(clerk, 'strikeAct', { id, reason: '不想要' })), 'what wrote itself is taken back where it was done').toBe('duty.mendAtItsSource');
  expect(await refused(by(other, 'addAct', { kind: 'award', title: '受表彰', on: '1990-01-01' }))).toBe('duty.notADeputy');
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

test('what was struck out upon an objection is not told again, also where its act was taken back or told anew meanwhile', async () => {
  const standing = async (title: string) => (await archive(deputy)).rows.filter((row) => row.title === title && row.struck === null).length;
  const [first, second, third] = [newId(), newId(), newId()];
  const again = (refId: string) => inWork(house, callBy(clerk), null, 'write', (work) => withdraw(work, { refFeature: 'suggestion', refId }));
  const one = await told('架桥', first);
  await by(deputy, 'object', { id: one, words: '我没有提' });
  await by(clerk, 'answerObjection', { id: one, answer: 'struck', words: '核实属实' });
  await tell(first, '架桥');
  expect(await standing('架桥'), 'told again after it was struck out').toBe(0);
  const two = await told('打井', second);
  await by(deputy, 'object', { id: two, words: '我没有提' });
  await again(second);
  await by(clerk, 'answerObjection', { id: two, answer: 'struck', words: '核实属实' });
  await tell(second, '打井');
  expect(await standing('打井'), 'its act was taken back before the answer').toBe(0);
  const three = await told('装灯', third);
  await by(deputy, 'object', { id: three, words: '我没有提' });
  await again(third);
  await tell(third, '装灯');
  await by(clerk, 'answerObjection', { id: three, answer: 'struck', words: '核实属实' });
  expect((await archive(deputy)).rows.filter(({ title }) => title === '装灯').map(({ struck }) => struck?.reason), 'its act was told anew before the answer').toEqual(['核实属实']);
});

test('an objection is on the desk of the office that answers it, and the deputy is told what became of it', async () => {
  const [kept, met] = [await told('疏渠'), await told('修塘')];
  await by(deputy, 'object', { id: kept, words: '不是我' });
  await by(deputy, 'object', { id: met, words: '不是我' });
  const link = `/archive?person=${deputy.personId}&year=${year}`;
  expect((await tasksOf(clerk)).filter(({ key }) => [`duty:${kept}`, `duty:${met}`].includes(key)).map((task) => [task.link, task.act])).toEqual([[link, '答复异议'], [link, '答复异议']]);
  expect(await tasksOf(deputy)).toEqual([]);
  expect((await noticesOf(clerk)).some((one) => one.words === '周明德对履职记录提出异议，请答复：疏渠' && one.link === link)).toBe(true);
  await by(clerk, 'answerObjection', { id: kept, answer: 'kept', words: '签名页上有您' });
  await by(clerk, 'answerObjection', { id: met, answer: 'struck', words: '核实属实' });
  expect((await tasksOf(clerk)).filter(({ key }) => [`duty:${kept}`, `duty:${met}`].includes(key))).toEqual([]);
  const heard = (await noticesOf(deputy)).map(({ words, link: to }) => [words, to]);
  expect(heard).toContainEqual(['您提出异议的履职记录核实后保留：疏渠，理由请点开看', `/archive?year=${year}`]);
  expect(heard).toContainEqual(['您提出异议的履职记录已划掉：修塘', `/archive?year=${year}`]);
});

test('an archive is its deputy’s, the office’s and the presidium’s; the book has its chapters, empty ones too', async () => {
  await by(clerk, 'addAct', { personId: deputy.personId, kind: 'report', title: '向选区选民述职' });
  expect((await archive(other, { personId: deputy.personId })).person).toBeNull();
  expect((await archive(deputy)).person?.name).toBe('周明德');
  const book = await seeing(house, deputy, 'duty.book', { year }) as unknown as { name: string; years: { chapters: { rows: { title: string }[] }[] }[] };
  const chapters = book.years.flatMap((one) => one.chapters);
  expect(book.name).toBe('周明德');
  expect(chapters).toHaveLength(9);
  expect(chapters.flatMap(({ rows }) => rows).map(({ title }) => title)).toContain('向选区选民述职');
  expect(await refused(seeing(house, other, 'duty.book', { personId: deputy.personId, year }))).toBe('platform.notFound');
});

test('the book of a term has its years one after the other, up to today, and only their own days', async () => {
  const term = (await seeing(house, clerk, 'deputy.terms') as unknown as { rows: { id: string; fromOn: string }[] }).rows[0];
  const first = Number(term?.fromOn.slice(0, 4));
  await by(clerk, 'addAct', { personId: deputy.personId, kind: 'award', title: '县优秀代表', on: `${year - 1}-12-31` });
  const book = await seeing(house, deputy, 'duty.book', { since: term?.fromOn }) as unknown as { period: string; years: { year: number; chapters: { rows: { on: string; title: string }[] }[] }[] };
  expect(book.years.map((one) => one.year)).toEqual(Array.from({ length: year - first + 1 }, (_, place) => first + place));
  for (const one of book.years) for (const { on } of one.chapters.flatMap(({ rows }) => rows)) expect(Number(on.slice(0, 4))).toBe(one.year);
  expect(book.years.at(-2)?.chapters.flatMap(({ rows }) => rows).map(({ title }) => title)).toEqual(['县优秀代表']);
  expect(book.period).toMatch(/^第\d+届（\d{4}—\d{4}年）$/);
  expect(await refused(seeing(house, other, 'duty.book', { personId: deputy.personId, since: term?.fromOn }))).toBe('platform.notFound');
  expect((await seeing(house, deputy, 'duty.book', { since: '1999-01-01' }) as unknown as { period: string }).period, 'no mandate of his began then').toBe('1999年');
  const pdf = await bookPdf(bookOf({ locale: 'zh' }, book as never));
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
});

test('each mandate has an archive of its own: of one who was elected again, and of one who left, whom the new clerk still finds', async () => {
  const [again, gone] = [await makeDeputy(house, town, '韦大成'), await makePerson(house, town, [], '方守礼')];
  const before = newId();
  await house.database.inTenant(town.id, async ({ db, tenantId }) => {
    await db.insertInto('term').values({ tenantId, id: before, number: 17, fromOn: '2016-12-20', toOn: '2021-12-19' }).execute();
    await db.insertInto('mandate').values([again, gone].map(({ personId }) => ({ tenantId, id: newId(), personId, termId: before, level: 'township' }))).execute();
    // A deputy of the county congress too, all along: its own archive is kept there.
    await db.insertInto('mandate').values({ tenantId, id: newId(), personId: again.personId, termId: before, level: 'county' }).execute();
  });
  for (const [personId, on, title] of [[again.personId, '2020-05-08', '上届的培训'], [again.personId, '2021-03-08', '换届那年春天'], [again.personId, '2021-12-25', '新一届头一回'], [gone.personId, '2019-04-01', '离任前的培训']] as const) await by(clerk, 'addAct', { personId, kind: 'training', title, on });
  const of = async (actor: Actor, input: object) => { const seen = await archive(actor, input) as unknown as { mandates: { termNumber: number; fromOn: string; toOn: string | null }[]; deputies: { id: string; inOffice: boolean }[]; rows: { title: string }[]; chapters: { key: string; count: number }[] }; return { ...seen, titles: seen.rows.map(({ title }) => title) }; };
  const [old, now] = [await of(clerk, { personId: again.personId, since: '2016-12-20' }), await of(again, { since: '2021-12-20' })];
  expect([old.titles, now.titles, old.chapters.find(({ key }) => key === 'training')?.count]).toEqual([['换届那年春天', '上届的培训'], ['新一届头一回'], 2]);
  expect(now.mandates).toEqual([{ termNumber: 18, fromOn: '2021-12-20', toOn: null }, { termNumber: 17, fromOn: '2016-12-20', toOn: '2021-12-19' }]);
  expect(old.deputies.filter(({ id }) => [again.personId, gone.personId].includes(id)).map(({ id, inOffice }) => [id === gone.personId, inOffice])).toEqual([[false, true], [true, false]]);
  expect((await of(clerk, { personId: gone.personId, since: '2016-12-20' })).titles).toEqual(['离任前的培训']);
  expect(await of(clerk, { personId: gone.personId, since: '2021-12-20' }), 'he had none that began then').toMatchObject({ since: null, year: 2021, titles: [] });
  const book = await seeing(house, clerk, 'duty.book', { personId: again.personId, since: '2016-12-20' }) as unknown as { period: string; years: { chapters: { rows: { title: string }[] }[] }[] };
  expect([book.period, book.years.flatMap(({ chapters }) => chapters.flatMap(({ rows }) => rows.map(({ title }) => title)))]).toEqual(['第17届（2016—2021年）', ['上届的培训', '换届那年春天']]);
  const books = await inWork(house, callBy(clerk), {}, 'read', (work) => booksOfYear(work, again.personId, 2021));
  expect(books.map(({ period, book: one }) => [period, one.years.flatMap(({ chapters }) => chapters.flatMap(({ rows }) => rows.map(({ title }) => title)))])).toEqual([['2021年（第17届）', ['换届那年春天']], ['2021年（第18届）', ['新一届头一回']]]);
  expect((await inWork(house, callBy(clerk), {}, 'read', (work) => booksOfYear(work, again.personId, 2020))).map(({ period }) => period), 'one of a usual year').toEqual(['2020年']);
});
