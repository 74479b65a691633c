import { expect, test } from 'vitest';
import { type Actor, type Role, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import type { Station } from './rules.ts';

const today = '2026-09-01';
const as = (role: Role): Actor => ({ ...visitor('t', 'township'), accountId: 'a', personId: 'p', via: 'session', grants: [{ role }] });
const station = (closedOn: string | null): Station => ({
  id: 's', version: 1, kind: 'station', calledAs: null, otherStaff: null, host: 'village', name: '石桥村代表联络站', placeCode: '990101101201', address: '一楼', openingTimes: '工作日',
  headPersonId: null, convenerPersonId: null, recorderPersonId: null, parentId: null, closedOn,
});
const may = (verb: 'amend' | 'staff' | 'close' | 'reopen', actor: Actor, closed = false) => judge(policy[verb], actor, station(closed ? today : null), today) === null;

test('only clerk and chair keep stations, whatever else somebody is', () => {
  for (const role of roles) {
    for (const verb of ['amend', 'staff', 'close'] as const) expect(may(verb, as(role)), `${role} ${verb}`).toBe(role === 'clerk' || role === 'chair');
    expect(judge(policy.open, as(role), { placeExists: true }, today) === null, `${role} open`).toBe(role === 'clerk' || role === 'chair');
  }
});

test('a closed station can only be reopened, an open one cannot', () => {
  expect(may('reopen', as('clerk'), true)).toBe(true);
  expect(may('reopen', as('clerk'))).toBe(false);
  for (const verb of ['amend', 'staff', 'close'] as const) expect(may(verb, as('clerk'), true)).toBe(false);
});

test('residents see open stations, a closed one only those who are signed in', () => {
  const sees = (actor: Actor, closed: boolean) => judge(policy.see, actor, station(closed ? today : null), today) === null;
  expect(sees(visitor('t', 'township'), false)).toBe(true);
  expect(sees(visitor('t', 'township'), true)).toBe(false);
  expect(sees(as('handler'), true)).toBe(true);
});

test('what is there is noted by the office and the station’s own people', () => {
  const at = (role: Role, stationId: string): Actor => ({ ...as(role), grants: [{ role, stationId }] });
  const may = (actor: Actor) => judge(policy.equip, actor, station(null), today) === null;
  expect([may(as('clerk')), may(at('recorder', 's')), may(at('convener', 's')), may(at('recorder', 'other')), may(as('deputy'))]).toEqual([true, true, true, false, false]);
});
