import { expect, test } from 'vitest';
import { type Actor, type Role, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import type { Office } from './rules.ts';

const today = '2026-09-01';
const as = (role: Role): Actor => ({ ...visitor('t', 'township'), accountId: 'a', personId: 'p', via: 'session', grants: [{ role }] });
const office = (closedOn: string | null): Office => ({ id: 'o', version: 1, kind: 'department', name: '农业农村办公室', placeCode: null, writesOutward: false, phone: null, duties: null, closedOn });
const isKeeper = (role: Role) => role === 'clerk' || role === 'chair';

test('offices are kept by clerk and chair only', () => {
  for (const role of roles) {
    expect(judge(policy.open, as(role), { kind: 'department' }, today) === null, role).toBe(isKeeper(role));
    for (const verb of ['amend', 'close'] as const) expect(judge(policy[verb], as(role), office(null), today) === null, `${role} ${verb}`).toBe(isKeeper(role));
    expect(judge(policy.reopen, as(role), office(today), today) === null, role).toBe(isKeeper(role));
  }
});

test('a closed office can only be reopened; whoever is not signed in sees none', () => {
  for (const verb of ['amend', 'close'] as const) expect(judge(policy[verb], as('clerk'), office(today), today)?.code).toBe('office.isClosed');
  expect(judge(policy.reopen, as('clerk'), office(null), today)?.code).toBe('office.isOpen');
  expect(judge(policy.see, visitor('t', 'township'), office(null), today)).not.toBeNull();
  expect(judge(policy.see, as('handler'), office(today), today)).toBeNull();
});
