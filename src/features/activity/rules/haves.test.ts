import { expect, test } from 'vitest';
import { wallRules } from '#features/station/rules.ts';
import { type Evidence, missingIn, sixHaves } from './haves.ts';

const whole: Evidence = { equipment: { venue: 'shared', furnished: true, cabinet: true, plate: true, wallRules: [...wallRules], notedOn: '2026-03-20' }, convenerPersonId: 'p', planLines: 6, planQuarters: 4, held: 3, written: 3 };

test('a station with everything misses nothing; each of the six is missed by itself', () => {
  expect(missingIn(whole)).toEqual([]);
  const without: Readonly<Record<(typeof sixHaves)[number], Partial<Evidence>>> = {
    venue: { equipment: { ...whole.equipment!, venue: 'none' } }, plate: { equipment: { ...whole.equipment!, plate: false } }, rules: { equipment: { ...whole.equipment!, wallRules: wallRules.slice(1) } },
    plan: { planLines: 0 }, convener: { convenerPersonId: null }, records: { written: 2 },
  };
  for (const have of sixHaves) expect(missingIn({ ...whole, ...without[have] }), have).toEqual([have]);
});

test('what nobody has looked at is not there; desks belong to a place; nothing held is no record', () => {
  expect(missingIn({ ...whole, equipment: null })).toEqual(['venue', 'plate', 'rules']);
  expect(missingIn({ ...whole, equipment: { ...whole.equipment!, furnished: false } })).toEqual(['venue']);
  expect(missingIn({ ...whole, held: 0, written: 0 })).toEqual(['records']);
});
