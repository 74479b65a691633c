import { expect, test } from 'vitest';
import { type Actor, type Role, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';

const today = '2026-09-01';
const as = (role: Role): Actor => ({ ...visitor('t', 'township'), accountId: 'a', personId: 'p', via: 'session', grants: [{ role }] });
const settings = (demo: boolean) => ({ id: 't', version: 1, demo });
const may = (verb: 'setRule' | 'setSecurityRule' | 'editTownPage' | 'setDay' | 'moveClock', role: Role, demo = false) => judge(policy[verb], as(role), settings(demo), today) === null;

test('rules and the town’s page are clerk’s and chair’s, the calendar the system administrator’s, rules of signing in the security administrator’s', () => {
  for (const role of roles) {
    const keeper = role === 'clerk' || role === 'chair';
    expect(may('setRule', role), role).toBe(keeper);
    expect(may('editTownPage', role), role).toBe(keeper);
    expect(may('setSecurityRule', role), role).toBe(role === 'securityAdmin');
    expect(may('setDay', role), role).toBe(role === 'systemAdmin');
  }
});

test('the clock moves in demo towns only, by clerk, chair or system administrator', () => {
  for (const role of roles) {
    expect(may('moveClock', role), role).toBe(false);
    expect(may('moveClock', role, true), role).toBe(['clerk', 'chair', 'systemAdmin'].includes(role));
  }
});
