import { expect, test } from 'vitest';
import { isStateAdministration, kinds, letterForm, needsPlace, single, writesOutwardByDefault } from './rules.ts';

test('by default only the town government and county branches write official letters; a village committee writes a plain one', () => {
  const forms = Object.fromEntries(kinds.map((kind) => [kind, letterForm({ kind, writesOutward: writesOutwardByDefault(kind) })]));
  expect(forms).toEqual({ department: 'none', villageCommittee: 'plain', countyBranch: 'official', governmentOffice: 'none', congressOffice: 'none', townGovernment: 'official' });
  for (const kind of kinds) expect(letterForm({ kind, writesOutward: true })).toBe('official');
});

test('a village committee needs its village and is no organ of state; the congress’s own office is none of the administration', () => {
  expect(kinds.filter(needsPlace)).toEqual(['villageCommittee']);
  expect(kinds.filter((kind) => !isStateAdministration(kind))).toEqual(['villageCommittee', 'congressOffice']);
  expect(single).not.toContain('department');
});
