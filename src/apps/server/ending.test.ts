import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endingOnSignal } from './ending.ts';

beforeEach(() => { vi.useFakeTimers(); vi.spyOn(console, 'log').mockReturnValue(); });
afterEach(() => { vi.useRealTimers(); vi.restoreAllMocks(); });

/** A program with its database and a request that never ends. */
function running() {
  const listeners: (() => void)[] = [];
  const exits: number[] = [];
  const ending = endingOnSignal({ on: (_, listener) => listeners.push(listener), exit: (code) => { exits.push(code); } });
  const closed: string[] = [];
  const database = Promise.withResolvers<void>();
  ending.after(async () => { closed.push('database'); await database.promise; });
  ending.after(() => { closed.push('requests'); return new Promise(() => undefined); });
  const [signal = () => undefined] = listeners;
  const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { signal, exits, closed, database, after };
}

test('told once it waits for what is under way, told again for the database alone', async () => {
  const { signal, exits, closed, database, after } = running();
  signal();
  await after(100);
  signal();
  await after(60_000);
  expect(closed, 'the same key, forwarded as well, is no second time').toEqual(['requests']);
  signal();
  await after(60_000);
  expect([closed, exits], 'however long the database takes').toEqual([['requests', 'database'], []]);
  database.resolve();
  await after(0);
  expect(exits).toEqual([0]);
});

test('told a third time it waits for nothing', async () => {
  const { signal, exits, after } = running();
  for (let time = 0; time < 3; time += 1) { signal(); await after(1000); }
  expect(exits).toEqual([130]);
});
