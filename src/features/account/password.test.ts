import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asvs, dengbao, faultsOf, isSignInName, mustChange, profileAt } from './password.ts';
import { isCommon } from './password-profile.ts';

const faults = (password: string, names: string[] = [], usedBefore = false) => faultsOf(dengbao, password, { names, usedBefore });

test('eight characters of three kinds are enough; each thing that is missing is told', () => {
  expect(faults('Qinghe-2026')).toEqual([]);
  expect(faults('qinghe2026')).toEqual(['tooFewClasses']);
  expect(faults('Qh-2026')).toEqual(['tooShort']);
  expect(faults('abc')).toEqual(['tooShort', 'tooFewClasses']);
  expect(faults('A1-'.repeat(60))).toEqual(['tooLong']);
  expect(faults('Qinghe-2026', [], true)).toEqual(['usedBefore']);
});

test('the name may not be in it, whatever the case, nor backwards', () => {
  expect(faults('LiGanshi-01', ['liganshi'])).toEqual(['containsName']);
  expect(faults('Ihsnagil-01', ['liganshi'])).toEqual(['containsName']);
  expect(faults('李建国Aa-123', ['李建国'])).toEqual(['containsName']);
  expect(faults('Wo13812341234!', ['13812341234'])).toEqual(['containsName']);
  // A name of one character would forbid too much.
  expect(faults('Aqinghe-26', ['A'])).toEqual([]);
});

test('whatever has three kinds and the length is taken, whatever lacks either is not', () => {
  const kinds = { small: 'abcdefgh', capital: 'ABCDEFGH', digit: '01234567', sign: '-_!?@#%&' } as const;
  fc.assert(fc.property(fc.subarray(Object.values(kinds), { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (chosen, length) => {
    const password = Array.from({ length }, (_, at) => chosen[at % chosen.length]![Math.floor(at / chosen.length) % 8]).join('');
    const present = Math.min(chosen.length, length);
    const expected = [...(length < 8 ? ['tooShort'] : []), ...(present < 3 ? ['tooFewClasses'] : [])];
    return faults(password).join() === expected.join();
  }));
});

test('a password is changed at first use and after ninety days; a one-time one left for two weeks is void', () => {
  const at = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000);
  const set = (mustChangePassword: boolean) => ({ mustChangePassword, passwordSetAt: at(0) });
  expect(mustChange(dengbao, set(false), at(90))).toBeNull();
  expect(mustChange(dengbao, set(false), at(91))).toBe('tooOld');
  expect(mustChange(dengbao, set(true), at(0))).toBe('firstUse');
  expect(mustChange(dengbao, set(true), at(15))).toBe('oneTimeExpired');
});

test('a sign-in name is no phone number and has no blanks', () => {
  for (const name of ['li.ganshi', '李干事', 'qh-clerk_1']) expect(isSignInName(name), name).toBe(true);
  for (const name of ['13812341234', 'a', 'li ganshi', 'li@qinghe', '']) expect(isSignInName(name), name).toBe(false);
});

test('the profile asvs wants length and no kinds, no rotation, and nothing that guessers try first', async () => {
  const judge = async (password: string, usedBefore = false) => faultsOf(asvs, password, { names: ['liganshi'], usedBefore, common: await isCommon(password) });
  expect(await judge('correct horse battery')).toEqual([]);
  expect(await judge('qinghe-2026')).toEqual(['tooShort']);
  expect(await judge('liganshi-of-qinghe')).toEqual(['containsName']);
  expect(await judge('correct horse battery', true)).toEqual(['usedBefore']);
  for (const guessed of ['password2026', 'abcabcabcabc', 'Password!!!!']) expect(await judge(guessed), guessed).toEqual(['tooCommon']);
  expect(mustChange(asvs, { mustChangePassword: false, passwordSetAt: new Date(0) }, new Date('2026-11-27'))).toBeNull();
  expect(mustChange(asvs, { mustChangePassword: true, passwordSetAt: new Date('2026-11-26') }, new Date('2026-11-27'))).toBe('firstUse');
});

test('a town’s choice is the profile; of several towns’ the one of classified protection wins', () => {
  expect([profileAt([1]), profileAt([2]), profileAt([2, 1])]).toEqual([dengbao, asvs, dengbao]);
});
