import { expect, test } from 'vitest';
import { createApp } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useFilters } from './query.ts';

async function listAt(address: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/list', component: {} }] });
  await router.push(address);
  const filters = createApp({}).use(router).runWithContext(() => useFilters({ group: 'all', year: '', page: '1', id: '' }));
  const settled = async () => { await new Promise((resolve) => { setTimeout(resolve); }); return router.currentRoute.value.fullPath; };
  return { filters, settled };
}

test('a filter stands in the address, its default does not, and another one begins at the first page', async () => {
  const { filters, settled } = await listAt('/list?page=3&id=a');
  filters.year.value = '2026';
  expect(await settled()).toBe('/list?id=a&year=2026');
  filters.year.value = '';
  expect(await settled()).toBe('/list?id=a');
  filters.page.value = '2';
  expect(await settled()).toBe('/list?id=a&page=2');
});

test('several filters changed at once are all changed', async () => {
  const { filters, settled } = await listAt('/list?page=3&id=a&year=2025');
  [filters.group.value, filters.id.value, filters.page.value] = ['mine', '', '1'];
  expect(await settled()).toBe('/list?year=2025&group=mine');
  expect([filters.group.value, filters.id.value, filters.year.value, filters.page.value]).toEqual(['mine', '', '2025', '1']);
});
