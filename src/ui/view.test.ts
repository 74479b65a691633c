import { afterEach, expect, test, vi } from 'vitest';
import { effectScope, nextTick, shallowRef } from 'vue';
import type { View } from '#kernel/contract.ts';
import { useView } from './view.ts';

const list = { kind: 'view', name: 'some.list' } as unknown as View;
const numbers = { kind: 'view', name: 'some.numbers' } as unknown as View;
const settled = () => new Promise((resolve) => { setTimeout(resolve); });

afterEach(() => { vi.unstubAllGlobals(); });

/** A server that answers each question with how many it has answered, and what it was asked. */
function server(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace('/api/some.', ''));
    return new Response(JSON.stringify({ at: asked.length }), { headers: { 'content-type': 'application/json' } });
  });
  return asked;
}

test('numbers beside a list are asked for whenever the list is, and by themselves when only they change', async () => {
  const asked = server();
  const [page, year, rows] = [shallowRef(1), shallowRef(2026), shallowRef({})];
  const scope = effectScope();
  const [shown, counted] = scope.run(() => [useView(list, () => ({ page: page.value } as never)), useView(numbers, () => ({ year: year.value } as never), () => [page.value, rows.value])] as const)!;
  await settled();
  expect(asked.splice(0)).toEqual(['list?page=1', 'numbers?year=2026']);
  page.value = 2;
  await settled();
  expect(asked.splice(0).sort()).toEqual(['list?page=2', 'numbers?year=2026']);
  year.value = 2025;
  await settled();
  expect(asked.splice(0)).toEqual(['numbers?year=2025']);
  // a record that was fetched anew is another one, also where it says the same
  rows.value = {};
  await settled();
  expect(asked.splice(0)).toEqual(['numbers?year=2025']);
  expect([shown.loading.value, counted.loading.value]).toEqual([false, false]);
  scope.stop();
});

test('the last answer stays while the next page of a list is on its way, but not where another record is asked for', async () => {
  server();
  const asked = shallowRef<Record<string, unknown>>({ id: 'one', page: 1 });
  const scope = effectScope();
  const { data, failure } = scope.run(() => useView(list, () => asked.value as never))!;
  await settled();
  asked.value = { id: 'one', page: 2 };
  await nextTick();
  expect(data.value).toEqual({ at: 1 });
  await settled();
  asked.value = { id: 'other', page: 1 };
  await nextTick();
  expect(data.value).toBeNull();
  await settled();
  expect(data.value).toEqual({ at: 3 });
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 404, headers: { 'content-type': 'application/problem+json' } }));
  asked.value = { id: 'gone' };
  await settled();
  expect([data.value, failure.value?.status]).toEqual([null, 404]);
  asked.value = { id: 'one', page: 1 };
  await nextTick();
  expect(failure.value, 'nor why another could not be had').toBeNull();
  scope.stop();
});
