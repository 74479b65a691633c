import { expect, test } from 'vitest';
import { type Actor, type Grant, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { type Plan, policy } from './policy.ts';
import type { Kept } from './rules.ts';

const person = (personId: string, ...grants: Grant[]): Actor => ({ ...visitor('t', 'township'), accountId: 'a', personId, grants, via: 'session' });
const own = person('p1', { role: 'deputy' });
const other = person('p2', { role: 'deputy' });
const recorder = person('p3', { role: 'recorder', stationId: 's1' });
const elsewhere = person('p4', { role: 'recorder', stationId: 's2' });
const clerk = person('p5', { role: 'clerk' });
const presidium = person('p6', { role: 'presidium' });
const visit: Kept = { id: 'v', version: 1, record: 'visit', deputyPersonId: 'p1', stationId: 's1', endedOn: null, finishedOn: null };
const plan: Plan = { deputyPersonId: 'p1', stationId: 's1', inOffice: true, metThere: true };
const objection = (name: keyof typeof policy, actor: Actor, subject: Kept | Plan) => judge<never>(policy[name] as never, actor, subject as never, '2026-09-01')?.code ?? null;

test('a record is the deputy’s own, his station’s and the office’s; the presidium reads it', () => {
  expect([own, recorder, clerk].map((actor) => objection('void', actor, visit))).toEqual([null, null, null]);
  expect([other, elsewhere, presidium, visitor('t', 'township')].map((actor) => objection('void', actor, visit))).toEqual(Array(4).fill('contact.notYours'));
  expect([own, recorder, clerk, presidium].map((actor) => objection('see', actor, visit))).toEqual(Array(4).fill(null));
  expect(objection('see', other, visit)).toBe('contact.notYours');
});

test('nobody writes for a deputy who is not in office, not met there, or not named', () => {
  expect(objection('recordVisit', clerk, plan)).toBeNull();
  expect(objection('recordVisit', clerk, { ...plan, inOffice: false })).toBe('contact.notADeputy');
  expect(objection('recordVisit', clerk, { ...plan, metThere: false })).toBe('contact.notMetThere');
  expect(objection('recordVisit', clerk, { ...plan, deputyPersonId: null })).toBe('contact.whichDeputy');
});

test('what is voided stays so, a result is written once, and a household is not voided but leaves the list', () => {
  expect(objection('void', own, { ...visit, endedOn: '2026-08-01' })).toBe('contact.ended');
  expect(objection('finishDeed', own, { ...visit, record: 'deed', finishedOn: '2026-08-01' })).toBe('contact.finishedBefore');
  expect(objection('void', own, { ...visit, record: 'household' })).toBe('contact.anotherKind');
  expect(objection('dropHousehold', own, { ...visit, record: 'household' })).toBeNull();
});
