import { expect, test } from 'vitest';
import { addressOf, recordsOf } from './routing.ts';
import { sees } from './session.ts';

const found = { '../../features/station/pages/desk/StationList.vue': async () => ({}) };

test('a declared page finds its component, and a missing one stops the start', () => {
  const [record, nowhere, ...none] = recordsOf([{ page: 'station/StationList', path: '/stations', roles: ['clerk'] }], found);
  expect(record).toMatchObject({ path: '/stations', name: 'station/StationList' });
  expect([nowhere?.path, none]).toEqual(['/:nowhere(.*)*', []]);
  expect(() => recordsOf([{ page: 'station/Missing', path: '/x', roles: [] }], found)).toThrow('station/Missing');
});

test('a menu leads to a page without the part of its address that may be left out', () => {
  expect(['/threads/:number?', '/stations', '/'].map((path) => addressOf({ path }))).toEqual(['/threads', '/stations', '/']);
});

test('a page shows for one of its roles, and for everybody when it names none', () => {
  expect(sees({ roles: ['clerk'] }, ['chair', 'clerk'])).toBe(true);
  expect(sees({ roles: ['deputy'] }, ['chair', 'clerk'])).toBe(false);
  expect(sees({ roles: [] }, [])).toBe(true);
});
