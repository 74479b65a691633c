import { expect, test } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { addressOf, numberBeside, numbersStandMs, recordsOf, renewWithPages } from './routing.ts';
import { type Session, holdSession, sees } from './session.ts';

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

test('a number stands once in the menu, by the list of what waits', () => {
  const page = (path: string, count?: string) => ({ page: 'x/Y', path, roles: [], ...(count ? { count } : {}) });
  const offered = [page('/', 'todo'), page('/suggestions', 'suggestion'), page('/work', 'suggestion'), page('/signing')];
  const beside = (pages: typeof offered) => pages.map((one) => numberBeside(one, pages, { todo: 8, suggestion: 5 }));
  expect(beside(offered)).toEqual([8, undefined, 5, undefined]);
  expect(beside(offered.slice(0, 2))).toEqual([8, 5]);
});

test('the numbers of the menu are fetched with each page and each other list, not when a record is opened beside it', async () => {
  let [asked, now] = [0, 0];
  const router = createRouter({ history: createMemoryHistory(), routes: ['/', '/list'].map((path) => ({ path, component: {} })) });
  renewWithPages(router, async () => { asked += 1; }, () => now);
  const after = async (address: string, waited = numbersStandMs) => { now += waited; await router.push(address); return asked; };
  expect(await after('/')).toBe(0);
  expect([await after('/list'), await after('/list?stage=toCheck'), await after('/list?stage=toCheck&id=a'), await after('/list?id=b&stage=toCheck'), await after('/list?stage=toCheck'), await after('/')]).toEqual([1, 2, 2, 2, 2, 3]);
  expect([await after('/list', numbersStandMs - 1), await after('/', 1)], 'not again within a moment').toEqual([3, 4]);
});

test('numbers of an earlier moment do not take the place of later ones', async () => {
  const answers: ((todo: number) => void)[] = [];
  const { session, refresh } = holdSession(() => new Promise<Session>((resolve) => { answers.push((todo) => { resolve({ counts: { todo } } as unknown as Session); }); }));
  const [first, second] = [refresh(), refresh()];
  answers[1]?.(16);
  await second;
  answers[0]?.(15);
  await first;
  expect(session.value?.counts['todo']).toBe(16);
});
