import { afterEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { contract, fields, verb, view } from '#kernel/contract.ts';
import { call, CallFailure, errorFor, messageOf } from './call.ts';
import { text } from './text.ts';

const lamp = contract('lamp', {
  verbs: { light: verb({ input: fields({ place: z.string() }), output: z.object({ id: z.string() }), creates: true }) },
  views: { list: view({ input: fields({ page: z.number(), kinds: z.optional(z.array(z.string())), word: z.optional(z.string()) }), output: z.object({ rows: z.array(z.string()) }) }) },
});

function answer(status: number, body: unknown) {
  const fetched = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(async () => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
afterEach(() => vi.unstubAllGlobals());

test('a verb is posted with its key and the version it is based on', async () => {
  const fetched = answer(201, { id: 'a' });
  await expect(call(lamp.verbs.light, { place: '石桥村' }, { idempotencyKey: 'k', version: 3 })).resolves.toEqual({ id: 'a' });
  const [address, init] = fetched.mock.calls[0]!;
  expect(address).toBe('/api/lamp.light');
  expect(init).toMatchObject({ method: 'POST', body: '{"place":"石桥村"}', headers: { 'idempotency-key': 'k', 'if-match': '"3"' } });
});

test('a view is asked with a flat query; absent values are left out and lists repeat their name', async () => {
  const fetched = answer(200, { rows: [] });
  await call(lamp.views.list, { page: 2, kinds: ['a', 'b'], word: '' });
  expect(fetched.mock.calls[0]![0]).toBe('/api/lamp.list?page=2&kinds=a&kinds=b');
});

test('a problem becomes a failure with its code and its fields', async () => {
  answer(422, { code: 'platform.invalid', title: '有 1 处需要改一改', errors: [{ path: 'place', code: 'missing', message: '请填写这一项' }] });
  const failure = await call(lamp.verbs.light, { place: '' }).catch((reason: unknown) => reason);
  expect(failure).toBeInstanceOf(CallFailure);
  expect(failure).toMatchObject({ status: 422, code: 'platform.invalid' });
  expect(errorFor(failure, 'place')).toBe('请填写这一项');
  expect(messageOf(failure, text.failure)).toBe('有 1 处需要改一改');
});

test('a broken line says that nothing was sent', async () => {
  vi.stubGlobal('fetch', vi.fn<() => Promise<Response>>(async () => { throw new TypeError('Failed to fetch'); }));
  const failure = await call(lamp.verbs.light, { place: 'x' }).catch((reason: unknown) => reason);
  expect(failure).toMatchObject({ status: 0, code: 'offline' });
  expect(messageOf(failure, text.failure)).toBe(text.failure.offline);
});
