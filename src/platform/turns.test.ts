import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { turns } from './turns.ts';

test('one at a time, in order; what fails holds up nobody, and more than may wait are asked to come again', async () => {
  const inTurn = turns(3);
  const seen: string[] = [];
  let [running, most] = [0, 0];
  const task = (name: string, fails = false) => inTurn(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => { setImmediate(done); });
    running -= 1;
    seen.push(name);
    if (fails) throw new Error(name);
  });
  const all = [task('a'), task('b', true), task('c')];
  expect(() => task('d')).toThrow(Refused);
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await task('e');
  expect([seen, most]).toEqual([['a', 'b', 'c', 'e'], 1]);
});
