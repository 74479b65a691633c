import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addableKinds, codeIsWithin, codeOfId, idOfPlace, parentCodeOf } from './rules.ts';

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
