import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { record, withdraw } from '#features/duty/public.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeDeputy } from '#tests/support/makers/opinion.ts';
import { pointsTerms } from '#tests/support/makers/points.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { points } from './contract.ts';

const house = await testHouse();
const town = await makeTown(house);
const [deputy, other] = [await makeDeputy(house, town, '周明德'), await makeDeputy(house, town, '何桂英')];
const [clerk, chair, presidium] = [await makePerson(house, town, [{ role: 'clerk' }], '干事'), await makePerson(house, town, [{ role: 'chair' }], '主席'), await makePerson(house, town, [{ role: 'presidium' }], '委员')];
const today = dayOf(house);
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
type Mine = OutputOf<typeof points.views.mine>;
type Rules = OutputOf<typeof points.views.rules>;
const mine = async (actor: Actor = deputy, input: object = {}) => await seeing(house, actor, 'points.mine', input) as unknown as Mine;
const rules = async (actor: Actor = clerk) => await seeing(house, actor, 'points.rules') as unknown as Rules;
const row = async (state: string) => (await rules()).rows.find((one) => one.state === state && one.untilOn === null);
const act = async (actor: Actor, verb: string, state: string, more: object = {}) => { const one = await row(state); return doing(house, actor, `points.${verb}`, { id: one?.id, version: one?.version, ...more }); };
const terms = (more: object = {}) => ({ ...pointsTerms(today), ...more });
const prepare = (more: object = {}, actor: Actor = clerk) => doing(house, actor, 'points.prepare', terms(more));
const did = (kind: string, on: string, title: string, refId = newId(), personId = deputy.personId, level: 'county' | null = null) => inWork(house, callBy(clerk), null, 'write', (work) => record(work, { personId, kind, on, title, refFeature: 'contact', refId, level }));
const notices = async (actor: Actor) => (await seeing(house, actor, 'notice.mine', { page: 1 }) as unknown as { rows: { words: string; link: string }[] }).rows.filter(({ words }) => words.includes('积分')).map(({ words }) => words);
const tasks = async (actor: Actor) => (await seeing(house, actor, 'todo.mine') as unknown as { rows: { key: string; act: string }[] }).rows.filter(({ key }) => key.startsWith('points:')).map(({ act: said }) => said);

test('points are off until somebody resolves them: nobody has any, whatever he did', async () => {
  await did('contact.visited', today, '走访三户');
  for (const actor of [deputy, other, clerk, chair, presidium]) expect(await mine(actor)).toMatchObject({ on: false, totalTenths: 0, rules: [], lines: [] });
  expect(await rules(deputy)).toMatchObject({ on: false, mayPrepare: false, rows: [] });
});

test('points.prepare is the office’s, of what was resolved; points.amend puts it right, points.drop ends it', async () => {
  expect(await refused(prepare({}, presidium))).toBe('points.onlyTheOffice');
  expect(await refused(prepare({}, deputy))).toBe('points.onlyTheOffice');
  expect(await refused(prepare({ resolvedOn: addDays(today, 1), fromOn: addDays(today, 1) }))).toBe('points.notResolvedYet');
  expect(await refused(prepare({ fromOn: addDays(today, -31) }))).toBe('points.beforeTheResolution');
  await prepare();
  expect(await refused(prepare())).toBe('points.draftedAlready');
  expect([(await rules()).mayPrepare, (await rules(deputy)).rows, (await rules(presidium)).rows.length, await refused(rules(makeVisitor(town)))]).toEqual([false, [], 1, 'platform.signInFirst']);
  expect(await refused(act(clerk, 'amend', 'draft', terms({ lines: [] })))).toBe('points.nothingCounts');
  await act(clerk, 'amend', 'draft', terms({ words: '主席团决议原文' }));
  expect(await row('draft')).toMatchObject({ words: '主席团决议原文', preparedBy: '干事', lines: [{ kind: 'presence.attended' }, { kind: 'contact.visited', what: '走访联系群众', worthTenths: 5, capTenths: 12 }] });
  await act(clerk, 'drop', 'draft');
  expect(await rules()).toMatchObject({ mayPrepare: true, rows: [] });
});

test('points.enact is the chair’s, by another than who wrote it; deputies are told, and only then anything counts', async () => {
  await prepare();
  expect([await tasks(chair), await tasks(clerk), (await mine()).on]).toEqual([['核对无误，启用'], [], false]);
  expect(await refused(act(clerk, 'enact', 'draft'))).toBe('points.onlyTheChair');
  await act(chair, 'amend', 'draft', terms());
  expect(await refused(act(chair, 'enact', 'draft')), 'he wrote it last').toBe('points.secondPerson');
  await act(clerk, 'amend', 'draft', terms());
  await act(chair, 'enact', 'draft');
  expect([await notices(deputy), new Set(await notices(chair)), await tasks(chair)]).toEqual([[expect.stringContaining('只给您自己看')], new Set(['积分办法拟好了，请对照决议核对启用']), []]);
  expect(await mine()).toMatchObject({ on: true, totalTenths: 5, lines: [{ title: '走访三户', what: '走访联系群众', givenTenths: 5, worthTenths: 5, enteredBy: '干事', mayObject: true }] });
});

test('each record counts as the rule says up to the cap, from the first day on; what was struck out or undone counts no more', async () => {
  const refId = newId();
  await did('contact.visited', addDays(today, -40), '决议以前走访');
  await did('contact.visited', addDays(today, -2), '走访五户', refId);
  await did('contact.visited', addDays(today, -1), '走访六户');
  await did('duty.award', today, '受县里表彰');
  const seen = await mine();
  expect([seen.totalTenths, seen.lines.map(({ title, givenTenths }) => [title, givenTenths])]).toEqual([12, [['走访三户', 2], ['走访六户', 5], ['走访五户', 5]]]);
  expect(seen.rules[0]?.lines.map(({ kind, times, givenTenths }) => [kind, times, givenTenths])).toEqual([['presence.attended', 0, 0], ['contact.visited', 3, 12]]);

  await doing(house, deputy, 'duty.object', { id: seen.lines[0]?.id, words: '那天我不在' });
  expect((await mine()).lines[0]).toMatchObject({ waiting: true, mayObject: false, givenTenths: 2 });
  await doing(house, clerk, 'duty.answerObjection', { id: seen.lines[0]?.id, answer: 'struck', words: '查过，不是他' });
  await inWork(house, callBy(clerk), null, 'write', (work) => withdraw(work, { refFeature: 'contact', refId }));
  expect(await mine()).toMatchObject({ totalTenths: 5, lines: [{ title: '走访六户' }] });
});

test('what he did as a deputy of the county is shown apart and counts for nothing here; after the window nothing entered late adds to a year', async () => {
  const before = await mine();
  const refId = newId();
  await did('contact.visited', today, '以县代表身份走访', refId, deputy.personId, 'county');
  expect(await mine()).toMatchObject({ totalTenths: before.totalTenths, standing: 'running', elsewhere: [{ title: '以县代表身份走访', level: 'county' }] });
  await inWork(house, callBy(clerk), null, 'write', (work) => withdraw(work, { refFeature: 'contact', refId }));
  const [year, now] = [Number(today.slice(0, 4)), house.clock.now()];
  house.clock.set(`${year + 1}-01-15T02:00:00Z`);
  const [inTime, late] = [newId(), newId()];
  await did('presence.attended', today, '窗口期内补记', inTime);
  const open = await mine(deputy, { year });
  expect(open).toMatchObject({ standing: 'open', objectUntil: `${year + 1}-01-15` });
  expect(open.lines.some(({ title, mayObject }) => title === '窗口期内补记' && mayObject)).toBe(true);
  house.clock.set(`${year + 1}-01-16T02:00:00Z`);
  await inWork(house, callBy(clerk), null, 'write', (work) => withdraw(work, { refFeature: 'contact', refId: inTime }));
  await did('presence.attended', today, '窗口期内补记', inTime);
  expect((await mine(deputy, { year })).totalTenths, 'what was entered in time and told anew stays in time').toBe(open.totalTenths);
  await did('contact.visited', today, '定了以后补记', late);
  const final = await mine(deputy, { year });
  expect([final.standing, final.totalTenths, final.lines.some(({ title }) => title === '定了以后补记'), final.lines.some(({ mayObject }) => mayObject)]).toEqual(['final', open.totalTenths, false, false]);
  // a second later than before: ids of one instant follow each other only while the clock does not go back
  house.clock.set(new Date(now.getTime() + 1000).toISOString());
  for (const one of [inTime, late]) await inWork(house, callBy(clerk), null, 'write', (work) => withdraw(work, { refFeature: 'contact', refId: one }));
});

test('a deputy sees his own and nobody another’s, by no role and no name', async () => {
  await did('contact.visited', today, '何桂英走访', newId(), other.personId);
  expect((await mine(other)).lines.map(({ title }) => title)).toEqual(['何桂英走访']);
  for (const actor of [clerk, chair, presidium, await makePerson(house, town, [{ role: 'auditAdmin' }])]) expect(await mine(actor)).toMatchObject({ on: false, lines: [] });
  expect(await refused(mine(chair, { personId: deputy.personId })), 'there is no name to give').toContain('invalid input');
  const both = { ...clerk, grants: [{ role: 'clerk' as const }, { role: 'deputy' as const }] };
  expect((await mine(both)).lines, 'a clerk who is a deputy has his own').toEqual([]);
  expect(await mine(await makeDeputy(house, await makeTown(house), '邻镇代表'))).toMatchObject({ on: false });
});

test('a later rule counts from its day, what was counted stays; points.switchOff hides every year at once', async () => {
  await prepare({ fromOn: addDays(today, -30) });
  expect(await refused(act(chair, 'enact', 'draft')), 'it would count again what is counted').toBe('points.reachesBack');
  await act(clerk, 'amend', 'draft', terms({ fromOn: addDays(today, -1) }));
  expect(await refused(act(chair, 'enact', 'draft')), 'yesterday is counted already').toBe('points.reachesBack');
  await act(clerk, 'amend', 'draft', terms({ fromOn: today, lines: [{ kind: 'contact.visited', worthTenths: 20, capTenths: 100 }] }));
  const before = await row('inForce');
  await act(chair, 'enact', 'draft');
  await did('contact.visited', today, '走访七户');
  expect((await mine()).lines.map(({ title, givenTenths }) => [title, givenTenths])).toEqual([['走访七户', 20], ['走访六户', 5]]);
  expect((await mine()).rules.map(({ fromOn, untilOn }) => [fromOn, untilOn])).toEqual([[today, null], [addDays(today, -30), addDays(today, -1)]]);
  expect(await refused(doing(house, clerk, 'points.switchOff', { id: before?.id, version: (before?.version ?? 0) + 1, reason: '换人' }))).toBe('points.replacedAlready');
  expect(await refused(act(presidium, 'switchOff', 'inForce', { reason: '不用了' }))).toBe('points.onlyTheOffice');
  await act(clerk, 'switchOff', 'inForce', { reason: '代表不赞成' });
  expect(await mine()).toMatchObject({ on: false, rules: [], lines: [], totalTenths: 0 });
  expect([await rules(deputy), (await rules()).rows.map(({ state, endedWords }) => [state, endedWords])]).toMatchObject([{ on: false, rows: [] }, [['ended', '代表不赞成'], ['ended', '代表不赞成']]]);
  expect((await notices(deputy)).some((words) => words.includes('已停用'))).toBe(true);
  await prepare({ fromOn: addDays(today, -30) });
  expect(await refused(act(chair, 'enact', 'draft')), 'what ended counted is counted never again').toBe('points.reachesBack');
  await act(clerk, 'amend', 'draft', terms({ fromOn: addDays(today, 1) }));
  await act(chair, 'enact', 'draft');
  expect(await mine(), 'read beforehand, and nothing counted yet').toMatchObject({ on: true, rules: [{ fromOn: addDays(today, 1) }], lines: [] });
});
