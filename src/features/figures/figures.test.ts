import { expect, test } from 'vitest';
import { type Actor, visitor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { Refused } from '#kernel/verdict.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { type MadePromise, kept, makePromise } from '#tests/support/makers/promise.ts';
import { makeCast } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
house.clock.set('2026-03-20T02:00:00Z');
const cast = await makeCast(house);
const { town, clerk, chair, government, handler, coHandler, lead, office } = cast;
const promises: MadePromise[] = [];
for (let index = 0; index < 11; index += 1) promises.push(await makePromise(house, cast, 30 + index));
for (const promise of promises.slice(0, 6)) await kept(promise);
house.clock.set('2026-07-06T02:00:00Z');

interface Line { officeId: string; officeName: string; due: number; kept: number; late: number; maySpeak: boolean; remarks: { id: string; kind: string; words: string; printed: boolean }[] }
interface Seen { id: string; version: number; state: string; revision: number; countedOn: string; untilOn: string | null; openMistakes: number; lines: Line[]; can: string[] }
interface Public { table: { id: string; countedOn: string; lines: { officeName: string; outcome: string; due: number | null; kept: number | null; keptShare: number | null; satisfiedShare: number | null; remarks: string[] }[] } | null; others: { withdrawnOn: string | null; reason: string | null }[] }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `figures.${verb}`, input) as unknown as Promise<{ id: string; version: number }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const seen = (id: string, actor: Actor = clerk) => seeing(house, actor, 'figures.detail', { id }) as unknown as Promise<Seen>;
const published = async (id?: string) => await seeing(house, visitor(town.id, town.kind), 'figures.publicTable', id ? { id } : {}) as unknown as Public;
const tasks = async (actor: Actor) => (await seeing(house, actor, 'todo.mine') as unknown as { rows: { key: string; act: string; dueOn: string | null }[] }).rows.filter(({ key }) => key.startsWith('figures:')).map(({ act, dueOn }) => [act, dueOn]);
const { id } = await by(clerk, 'prepare', { year: 2026, half: 'first' });
const now = async () => ({ id, version: (await seen(id)).version });

test('figures.prepare counts a span that is over, once, and is the office’s', async () => {
  expect(await refused(by(handler, 'prepare', { year: 2026, half: 'first' }))).toBe('figures.onlyTheOffice');
  expect(await refused(by(clerk, 'prepare', { year: 2026, half: 'first' }))).toBe('figures.preparedAlready');
  expect(await refused(by(clerk, 'prepare', { year: 2026, half: 'second' }))).toBe('figures.spanNotOver');
  expect(await refused(by(clerk, 'prepare', { year: 2026, half: 'year' }))).toBe('figures.spanNotOver');
  expect(await refused(by(clerk, 'prepare', { year: 2025, half: 'first' }))).toBe('figures.nothingCounted');
  expect((await seen(id)).lines).toMatchObject([{ officeName: '交通所', due: 11, kept: 6, late: 5 }]);
});

test('figures.show gives the government the table and each office its own line, with a last day in workdays; before, nobody of them sees it', async () => {
  for (const actor of [government, handler, lead]) expect(await refused(seen(id, actor))).toBe('platform.notFound');
  expect(await tasks(clerk)).toEqual([[expect.stringMatching(/^送.+阅$/), null]]);
  await by(clerk, 'show', await now());
  // Monday 6 July: the day itself is not counted.
  expect(await seen(id, government)).toMatchObject({ untilOn: '2026-07-13', lines: [{ officeName: '交通所', maySpeak: true }] });
  expect(await seen(id, handler)).toMatchObject({ lines: [{ officeName: '交通所', maySpeak: true }] });
  for (const actor of [coHandler, lead]) expect(await refused(seen(id, actor)), 'who is not in it').toBe('platform.notFound');
  expect(await tasks(government)).toEqual([['查看', '2026-07-13']]);
  expect([await tasks(clerk), await tasks(chair), await tasks(handler)]).toEqual([[], [], []]);
});

test('figures.remark says something of a line or points at a mistake, and an unanswered mistake holds everything up', async () => {
  expect(await refused(by(clerk, 'remark', { id, officeId: office, kind: 'remark', words: '好' }))).toBe('figures.onlyWhoIsShown');
  expect(await refused(by(government, 'remark', { id, officeId: cast.coOffice, kind: 'remark', words: '好' }))).toBe('figures.unknownLine');
  await by(handler, 'remark', { id, officeId: office, kind: 'remark', words: '五件等县里拨款' });
  await by(government, 'remark', { id, officeId: office, kind: 'mistake', words: '第七件上月办成了' });
  expect(await tasks(clerk)).toEqual([['答复', null]]);
  expect(await refused(by(government, 'agree', await now()))).toBe('figures.mistakeOpen');
  house.clock.set('2026-07-14T02:00:00Z');
  expect(await refused(by(chair, 'publish', { ...await now(), printed: [] }))).toBe('figures.mistakeOpen');
  house.clock.set('2026-07-08T02:00:00Z');
});

test('figures.agree is the government’s and ends its task, not the days', async () => {
  const mistake = (await seen(id)).lines[0]!.remarks.find(({ kind }) => kind === 'mistake')!;
  await by(clerk, 'answer', { ...await now(), remarkId: mistake.id, words: '已补录' });
  expect(await refused(by(clerk, 'answer', { ...await now(), remarkId: mistake.id, words: '再答' }))).toBe('figures.noMistake');
  expect(await refused(by(handler, 'agree', await now()))).toBe('figures.onlyTheGovernment');
  await by(government, 'agree', await now());
  expect([await tasks(government), await refused(by(chair, 'publish', { ...await now(), printed: [] }))]).toEqual([[], 'figures.daysRunning']);
});

test('figures.answer says what was found; figures.recount changes nothing where no figure changed, else it is a new version and the days begin again', async () => {
  expect(JSON.stringify((await seen(id, handler)).lines)).toContain('已补录');
  await by(clerk, 'recount', await now());
  expect(await seen(id)).toMatchObject({ revision: 1, countedOn: '2026-07-06', untilOn: '2026-07-13' });
  await kept(promises[6]!);
  expect((await seen(id)).lines, 'frozen').toMatchObject([{ kept: 6 }]);
  await by(clerk, 'recount', await now());
  expect(await seen(id)).toMatchObject({ revision: 2, countedOn: '2026-07-08', untilOn: '2026-07-15', agreedOn: null, lines: [{ due: 11, kept: 7, late: 4 }] });
  expect(await tasks(government)).toEqual([['查看', '2026-07-15']]);
});

test('an office of which a new count finds nothing keeps its line: what it said is answered there; whoever counted anew publishes no more than whoever counted first', async () => {
  house.clock.set('2026-03-20T02:00:00Z');
  const own = await makeCast(house);
  const promise = await makePromise(house, own, 30);
  house.clock.set('2026-07-06T02:00:00Z');
  const table = await by(own.clerk, 'prepare', { year: 2026, half: 'first' });
  await by(own.clerk, 'show', { id: table.id, version: table.version });
  await by(own.handler, 'remark', { id: table.id, officeId: own.office, kind: 'mistake', words: '这条不归我们' });
  await promise.do(own.clerk, 'handOver', { officeId: own.coOffice, words: '改由财政所' });
  const at = async () => ({ id: table.id, version: (await seen(table.id, own.clerk)).version });
  await by(own.chair, 'recount', await at());
  const mine = (await seen(table.id, own.handler)).lines.find(({ officeId }) => officeId === own.office);
  expect(mine).toMatchObject({ due: 0, remarks: [{ words: '这条不归我们' }] });
  await by(own.clerk, 'answer', { ...await at(), remarkId: mine!.remarks[0]!.id, words: '已改由财政所' });
  await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'publicationPersons', effectiveOn: '2026-01-01', value: 2, source: '本镇规定', setAt: house.clock.now() }).execute());
  house.clock.set('2026-07-20T02:00:00Z');
  expect(await refused(by(own.chair, 'publish', { ...await at(), printed: [] }))).toBe('figures.secondPerson');
  house.clock.set('2026-07-08T02:00:00Z');
});

test('figures.publish is the chair’s, after the last day, with the remarks the chair ticks; what is public stays as it was counted', async () => {
  expect(await refused(by(chair, 'publish', { ...await now(), printed: [] })), 'before the last day').toBe('figures.daysRunning');
  house.clock.set('2026-07-15T02:00:00Z');
  expect(await refused(by(chair, 'publish', { ...await now(), printed: [] })), 'on the last day').toBe('figures.daysRunning');
  house.clock.set('2026-07-16T02:00:00Z');
  expect(await refused(by(handler, 'remark', { id, officeId: office, kind: 'remark', words: '迟了' }))).toBe('figures.daysOver');
  expect(await refused(by(clerk, 'publish', { ...await now(), printed: [] }))).toBe('figures.onlyTheChair');
  expect(await tasks(chair)).toEqual([['审核并公开', null]]);
  const { lines: [line] } = await seen(id);
  const [remark, mistake] = ['remark', 'mistake'].map((kind) => line!.remarks.find((one) => one.kind === kind)!.id);
  expect(await refused(by(chair, 'publish', { ...await now(), printed: [mistake] }))).toBe('figures.unknownRemark');
  expect(await published(), 'nothing before').toMatchObject({ table: null, others: [] });
  await by(chair, 'publish', { ...await now(), printed: [remark] });
  const shown = [{ officeName: '交通所', due: 11, kept: 7, keptShare: 64, satisfiedShare: null, remarks: ['五件等县里拨款'] }];
  expect(await published()).toMatchObject({ table: { id, countedOn: '2026-07-08', lines: shown } });
  await kept(promises[7]!);
  expect(await published(), 'no live figure').toMatchObject({ table: { lines: shown } });
});

test('figures.withdraw takes it off with a reason that stays public; the span may be counted again', async () => {
  expect(await refused(by(clerk, 'withdraw', { ...await now(), reason: '错' }))).toBe('figures.onlyTheChair');
  await by(chair, 'withdraw', { ...await now(), reason: '一件记在别的单位' });
  expect(await published()).toMatchObject({ table: null, others: [{ withdrawnOn: '2026-07-16', reason: '一件记在别的单位' }] });
  expect(await refused(published(id))).toBe('platform.notFound');
  expect((await seen((await by(clerk, 'prepare', { year: 2026, half: 'first' })).id)).lines).toMatchObject([{ kept: 8 }]);
});

test('figures.drop ends one that nobody wants; fewer than ten cases are public in words alone, and where two check it is not who counted', async () => {
  const own = await makeCast(house);
  house.clock.set('2026-07-16T02:00:00Z');
  const few: MadePromise[] = [];
  for (let index = 0; index < 3; index += 1) few.push(await makePromise(house, own, 10));
  await kept(few[0]!);
  house.clock.set('2027-01-05T02:00:00Z');
  const first = await by(own.clerk, 'prepare', { year: 2026, half: 'second' });
  await by(own.clerk, 'drop', { id: first.id, version: first.version });
  await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'publicationPersons', effectiveOn: '2026-01-01', value: 2, source: '本镇规定', setAt: house.clock.now() }).execute());
  const told = await by(own.chair, 'prepare', { year: 2026, half: 'year' });
  const shown = await by(own.clerk, 'show', { id: told.id, version: told.version });
  house.clock.set(`${addDays('2027-01-05', 30)}T02:00:00Z`);
  expect(await refused(by(own.chair, 'publish', { id: told.id, version: shown.version, printed: [] }))).toBe('figures.secondPerson');
  await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.deleteFrom('ruleValue').where('tenantId', '=', tenantId).execute());
  await by(own.chair, 'publish', { id: told.id, version: shown.version, printed: [] });
  const { table } = await seeing(house, visitor(own.town.id, own.town.kind), 'figures.publicTable', {}) as unknown as Public;
  expect(table?.lines).toEqual([{ officeName: '交通所', outcome: 'some', due: null, kept: null, late: null, putOff: null, claimed: null, notYet: null, keptShare: null, marked: null, satisfiedShare: null, remarks: [] }]);
});
