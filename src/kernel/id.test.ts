import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idMaker, isId, newId, randomDigits, randomToken } from '#kernel/id.ts';

const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const msOf = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16);
const ascends = (ids: string[]) => ids.every((id, at) => at === 0 || ids[at - 1]! < id);

describe('newId', () => {
  test('writes its time and is an id', () => {
    fc.assert(fc.property(times, (now) => {
      const id = newId(now);
      expect(isId(id)).toBe(true);
      expect(msOf(id)).toBe(now);
    }));
  });

  test('follows the wall clock when no time is given', () => {
    const before = Date.now();
    const ms = msOf(newId());
    expect(ms).toBeGreaterThanOrEqual(before);
    expect(ms).toBeLessThanOrEqual(Date.now());
  });

  test('ascends within a millisecond, a hundred thousand times', () => {
    const stopped = idMaker(() => 1_700_000_000_000);
    const ids = Array.from({ length: 100_000 }, () => stopped());
    expect(ascends(ids)).toBe(true);
    expect(ids.every(isId)).toBe(true);
  });

  test('ascends for one given time, whatever is made in between', () => {
    const make = idMaker(() => 5);
    const given: string[] = [];
    const own: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      given.push(make(3));
      own.push(make());
    }
    expect(ascends(given) && ascends(own)).toBe(true);
  });

  test('ascends when the clock is set back', () => {
    fc.assert(fc.property(fc.array(times, { minLength: 2 }), (readings) => {
      let at = 0;
      const make = idMaker(() => readings[at++]!);
      expect(ascends(readings.map(() => make()))).toBe(true);
    }));
  });

  test('never repeats across makers with the same clock', () => {
    const ids = Array.from({ length: 2_000 }, () => idMaker(() => 7)());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([-1, 2 ** 48, Number.NaN, Number.POSITIVE_INFINITY])('refuses the time %s', (now) => {
    expect(() => newId(now)).toThrow(RangeError);
  });
});

test('isId refuses everything else', () => {
  const id = newId();
  const others = [null, 7, '', id.toUpperCase().replace(/^./, 'A'), ` ${id}`, `${id}\n`, id.replaceAll('-', ''),
    '6ba7b810-9dad-11d1-80b4-00c04fd430c8', '00000000-0000-0000-0000-000000000000'];
  expect(others.filter(isId)).toEqual([]);
});

describe('randomDigits', () => {
  test('has the asked length and only digits', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
      expect(randomDigits(count)).toMatch(new RegExp(`^[0-9]{${count}}$`));
    }));
  });

  test('draws every digit equally often', () => {
    const seen = Array.from({ length: 10 }, () => 0);
    for (let round = 0; round < 40; round += 1) for (const digit of randomDigits(50_000)) seen[Number(digit)]! += 1;
    // A byte modulo 10 would be about 4,700 off at the digits 6–9; an even draw is within 2,500 but once in 20 million runs.
    for (const count of seen) expect(Math.abs(count - 200_000)).toBeLessThan(2_500);
  });
});

describe('randomToken', () => {
  test('carries at least the asked bits in symbols nobody confuses', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 256 }), (bits) => {
      const token = randomToken(bits);
      expect(token.length * 5).toBeGreaterThanOrEqual(bits);
      expect(token).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/);
    }));
  });

  test('uses all 32 symbols and does not repeat', () => {
    const tokens = Array.from({ length: 1_000 }, () => randomToken(80));
    expect(new Set(tokens).size).toBe(1_000);
    expect(new Set(tokens.join('')).size).toBe(32);
  });
});
