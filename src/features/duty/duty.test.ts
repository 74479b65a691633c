import { expect, test } from 'vitest';
import { type Actor, roles } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { judge } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import type { Work } from '#platform/feature.ts';
import { callBy, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { policy } from './policy.ts';
import { record, recordAll, withdraw } from './public.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);

interface Line { kind: string; on: string; title: string; late: boolean }
const linesOf = async (actor: Actor, personId: string, more: object = {}) => ((await seeing(house, actor, 'duty.ofPerson', { personId, ...more })) as unknown as { rows: Line[] }).rows;
const working = (task: (work: Work) => Promise<unknown>) => inWork(house, callBy(clerk), null, 'write', task);
const act = (personId: string, more: object = {}) => ({ personId, kind: 'suggestion.submitted', on: '2026-09-01', title: '修石桥村的路', refFeature: 'suggestion', refId: newId(), ...more });

test('an act stands once however often it is told, and a late entry shows both days', async () => {
  const deputy = await makePerson(house, town, [{ role: 'deputy' }]);
  const one = act(deputy.personId);
  await working((work) => record(work, one));
  await working((work) => record(work, one));
  await working((work) => record(work, act(deputy.personId, { on: '2026-08-20', title: '接待选民' })));
  expect(await linesOf(clerk, deputy.personId)).toMatchObject([{ title: '修石桥村的路', on: '2026-09-01', late: false }, { title: '接待选民', on: '2026-08-20', late: true }]);
  expect(await linesOf(clerk, deputy.personId, { fromOn: '2026-08-21' })).toHaveLength(1);
  expect(await linesOf(clerk, deputy.personId, { toOn: '2026-08-21' })).toHaveLength(1);
});

test('what is undone is struck out, of one person or of all, and may be told again', async () => {
  const [lead, second] = await Promise.all([makePerson(house, town), makePerson(house, town)]);
  const refId = newId();
  const both = [act(lead.personId, { refId }), act(second.personId, { refId, kind: 'suggestion.cosigned' })];
  await working((work) => recordAll(work, both));
  await working((work) => withdraw(work, { refFeature: 'suggestion', refId, personId: second.personId }));
  expect([await linesOf(clerk, lead.personId), await linesOf(clerk, second.personId)].map((lines) => lines.length)).toEqual([1, 0]);
  await working((work) => recordAll(work, both));
  expect(await linesOf(clerk, second.personId)).toHaveLength(1);
  await working((work) => withdraw(work, { refFeature: 'suggestion', refId }));
  expect([await linesOf(clerk, lead.personId), await linesOf(clerk, second.personId)]).toEqual([[], []]);
  const kept = await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('duty').select('withdrawnAt').where('tenantId', '=', town.id).where('refId', '=', refId).execute());
  expect(kept).toHaveLength(3);
});

test('it is undone with the act: a transaction that fails leaves no line', async () => {
  const deputy = await makePerson(house, town);
  await working(async (work) => {
    await record(work, act(deputy.personId));
    throw new Error('the act failed');
  }).catch(() => undefined);
  expect(await linesOf(clerk, deputy.personId)).toEqual([]);
});

test('clerk, chair and presidium read everybody’s, a deputy his own: the list and the policy agree', async () => {
  const deputy = await makePerson(house, town, [{ role: 'deputy' }]);
  await working((work) => record(work, act(deputy.personId)));
  const readers = await Promise.all(roles.map((role) => makePerson(house, town, [{ role }])));
  expect(judge(policy.see, makeVisitor(town), { id: 'x', version: 1, personId: deputy.personId }, '2026-09-01')).not.toBeNull();
  for (const actor of [deputy, ...readers]) {
    const byPolicy = judge(policy.see, actor, { id: 'x', version: 1, personId: deputy.personId }, '2026-09-01') === null;
    expect((await linesOf(actor, deputy.personId)).length === 1, actor.grants[0]?.role ?? 'visitor').toBe(byPolicy);
  }
  expect(await linesOf(await makePerson(house, await makeTown(house), [{ role: 'clerk' }]), deputy.personId)).toEqual([]);
});

test('a long record comes in pages of a hundred', async () => {
  const deputy = await makePerson(house, town);
  await working((work) => recordAll(work, Array.from({ length: 130 }, (_, n) => act(deputy.personId, { title: `第${n}件` }))));
  const page = async (number: number) => (await seeing(house, clerk, 'duty.ofPerson', { personId: deputy.personId, page: number })) as unknown as { rows: Line[]; more: boolean };
  const [first, second] = [await page(1), await page(2)];
  expect([first.rows.length, first.more, second.rows.length, second.more]).toEqual([100, true, 30, false]);
  expect(new Set([...first.rows, ...second.rows].map(({ title }) => title)).size).toBe(130);
});
