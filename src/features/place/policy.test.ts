import { expect, test } from 'vitest';
import { type Actor, type Role, type TenantKind, roles, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import { type Place, type PlaceKind, idOfPlace } from './rules.ts';

const today = '2026-09-01';
const as = (role: Role, kind: TenantKind = 'township'): Actor => ({ ...visitor('t', kind), accountId: 'a', personId: 'p', via: 'session', grants: [{ role }] });
const place = (kind: PlaceKind): Place => ({ id: idOfPlace('330110101201'), version: 1, code: '330110101201', kind, name: '石桥村', mergedInto: null, mergedOn: null });
const keepers: readonly Role[] = ['clerk', 'chair', 'systemAdmin'];

test('villages are added and renamed by the congress office and the system administrator', () => {
  for (const role of roles) {
    expect(judge(policy.add, as(role), { kind: 'village', parentIsOurs: true }, today) === null, role).toBe(keepers.includes(role));
    expect(judge(policy.rename, as(role), place('village'), today) === null, role).toBe(keepers.includes(role));
  }
});

test('mergers are the town’s own; what merged is separated and not merged again', () => {
  const merged: Place = { ...place('village'), mergedInto: '330110101202', mergedOn: today };
  for (const role of roles) {
    expect(judge(policy.merge, as(role), place('village'), today) === null, role).toBe(role === 'clerk' || role === 'chair');
    expect(judge(policy.separate, as(role), merged, today) === null, role).toBe(role === 'clerk' || role === 'chair');
  }
  expect(judge(policy.merge, as('clerk'), merged, today)?.code).toBe('place.mergedBefore');
  expect(judge(policy.separate, as('clerk'), place('village'), today)?.code).toBe('place.notMerged');
  expect([judge(policy.merge, as('clerk', 'county'), place('village'), today)?.code, judge(policy.merge, as('clerk'), place('township'), today)?.code]).toEqual(['place.villageByTown', 'place.villageByTown']);
});

test('townships are the county’s; what is no code, or not ours, is refused', () => {
  expect(judge(policy.add, as('clerk'), { kind: 'township', parentIsOurs: true }, today)?.code).toBe('place.townshipByCounty');
  expect(judge(policy.add, as('systemAdmin', 'county'), { kind: 'township', parentIsOurs: true }, today)).toBeNull();
  expect(judge(policy.rename, as('clerk'), place('township'), today)?.code).toBe('place.townshipByCounty');
  expect(judge(policy.rename, as('systemAdmin', 'county'), place('county'), today)?.code).toBe('place.notOurs');
  expect(judge(policy.add, as('clerk'), { kind: 'village', parentIsOurs: null }, today)?.code).toBe('place.notACode');
  expect(judge(policy.add, as('clerk'), { kind: 'village', parentIsOurs: false }, today)?.code).toBe('place.notOurs');
});
