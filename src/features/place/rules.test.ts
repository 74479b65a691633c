import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addableKinds, codeIsWithin, codeOfId, idOfPlace, parentCodeOf, successorsOf } from './rules.ts';

const codeOf = (length: number) => fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length - 1, maxLength: length - 1 })).map(([first, rest]) => `${first}${rest.join('')}`);

test('the parent of a township is its county, of a village its township; other lengths are no codes', () => {
  expect(parentCodeOf('township', '330110101')).toBe('330110');
  expect(parentCodeOf('village', '330110101201')).toBe('330110101');
  expect(parentCodeOf('community', '330110101001')).toBe('330110101');
  for (const kind of addableKinds) for (const code of ['', '33', '33011010', '3301101012', '3301101012013', '33011010120x', '３３０１１０１０１２０１']) expect(parentCodeOf(kind, code), `${kind} ${code}`).toBeNull();
});

test('a place lies within its parent, and reads back from its id', () => {
  fc.assert(fc.property(codeOf(12), (code) => {
    const parent = parentCodeOf('village', code) ?? '';
    return codeIsWithin(code, parent) && codeIsWithin(code, code) && !codeIsWithin(parent, code) && codeOfId(idOfPlace(code)) === code && codeOfId(idOfPlace(parent)) === parent;
  }));
  expect(codeOfId('0192f3a4-7b6c-7000-8000-330110101201')).toBeNull();
});

test('however villages merge, each leads to one that stands, and one that is separated is itself again', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 9 }), (mergers) => {
    const into = new Map<number, number>();
    for (const [one, other] of mergers) if (one !== other && !into.has(one) && !into.has(other)) into.set(one, other);
    const places = Array.from({ length: 10 }, (_, code) => ({ code: String(code), mergedInto: into.has(code) ? String(into.get(code)) : null }));
    const today = successorsOf(places);
    for (const { code, mergedInto } of places) {
      const successor = today.get(code) ?? null;
      expect(successor === null, code).toBe(mergedInto === null);
      if (successor !== null) expect([into.has(Number(successor)), today.get(String(mergedInto)) ?? mergedInto]).toEqual([false, successor]);
    }
  }));
});
