import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkValue, parameter, periodOf, stricterValue } from '#kernel/profile.ts';

const reply = parameter({
  key: 'suggestionDue', unit: 'months', fallback: 3, bounds: { min: 1, max: 3 }, stricter: 'lower',
  source: '全国通用', law: '《代表法》第五十一条',
});
const presidium = parameter({ key: 'presidiumSize', unit: 'count', fallback: 9, bounds: { min: 5, max: 17 }, stricter: null, source: '地方规定' });
const twoPersons = parameter({ key: 'publicationTwoPersons', unit: 'flag', fallback: false, stricter: null, source: '本系统建议' });
const classes = parameter({ key: 'replyClasses', unit: 'choice', fallback: 'four', choices: ['three', 'four'], stricter: null, source: '本县做法' });

describe('checkValue', () => {
  test('a number within its bounds, both ends included, and nothing else', () => {
    fc.assert(fc.property(fc.integer({ min: -50, max: 50 }), (value) => {
      expect(checkValue(presidium, value)).toBe(value < 5 ? 'belowMinimum' : value > 17 ? 'aboveMaximum' : null);
    }));
    for (const value of [2.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null, undefined, true]) {
      expect(checkValue(reply, value)).toBe('notWholeNumber');
    }
  });

  test('a flag is true or false', () => {
    expect(checkValue(twoPersons, true)).toBeNull();
    for (const value of ['true', 1, null]) expect(checkValue(twoPersons, value)).toBe('notFlag');
  });

  test('a choice is one of those named', () => {
    expect(checkValue(classes, 'three')).toBeNull();
    for (const value of ['five', 3, null, ['three']]) expect(checkValue(classes, value)).toBe('notChoice');
  });
});

test('parameter refuses a fallback outside its own bounds', () => {
  expect(() => parameter({ ...reply, fallback: 6 })).toThrow('suggestionDue');
  expect(() => parameter({ ...classes, fallback: 'five' })).toThrow('notChoice');
});

test('stricterValue: the one that binds more, the second where neither does', () => {
  expect(stricterValue(reply, 2, 3)).toBe(2);
  expect(stricterValue(reply, 3, 2)).toBe(2);
  expect(stricterValue({ ...reply, stricter: 'higher' }, 2, 3)).toBe(3);
  expect(stricterValue(presidium, 7, 9)).toBe(9);
});

test('periodOf makes a period of days, workdays or months, never of a count', () => {
  expect(periodOf(reply, 2)).toEqual({ months: 2 });
  expect(periodOf({ ...reply, unit: 'days' }, 2)).toEqual({ days: 2 });
  expect(periodOf({ ...reply, unit: 'workdays' }, 2)).toEqual({ workdays: 2 });
  expect(() => periodOf(presidium, 9)).toThrow('presidiumSize');
});
