import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodOf } from '#kernel/profile.ts';
import { factsOf, lawful, ruleFault, ruleKeys, rules } from './rules.ts';

const key = fc.constantFrom(...ruleKeys);

test('every rule has bounds, a source, and a default within the bounds; what the law fixes names its article', () => {
  for (const each of ruleKeys) {
    const { fallback, min, max, fixed, source, law } = factsOf(each);
    expect(rules[each].key).toBe(each);
    expect(min <= fallback && fallback <= max, each).toBe(true);
    expect(source.length, each).toBeGreaterThan(4);
    if (fixed) expect(law, each).toMatch(/^《.+》第.+条$/);
  }
});

test('the law’s numbers: three and six months from the assignment, fifteen days and five workdays for petitions', () => {
  expect(factsOf('suggestionDue')).toMatchObject({ unit: 'months', fallback: 3, max: 3, law: '《代表法》第五十一条' });
  expect(factsOf('suggestionDueExtended')).toMatchObject({ unit: 'months', fallback: 6, max: 6, law: '《代表法》第五十一条' });
  expect(factsOf('petitionNotice')).toMatchObject({ unit: 'days', min: 15, max: 15, fixed: true, law: '《信访工作条例》第二十三条' });
  expect(factsOf('petitionObjection')).toMatchObject({ unit: 'workdays', min: 5, max: 5, fixed: true });
  expect(factsOf('smallestTotal').min).toBe(3);
  expect(periodOf(rules.intakeToAssign, 5)).toEqual({ workdays: 5 });
});

test('a value is taken exactly when it is whole and within the bounds, and never for a rule fixed by law', () => {
  fc.assert(fc.property(key, fc.oneof(fc.integer({ min: -5, max: 100 }), fc.double({ noNaN: true })), (each, value) => {
    const { min, max, fixed, law } = factsOf(each);
    const fault = ruleFault(each, value);
    if (fixed) return fault?.code === 'fixedByLaw';
    if (Number.isInteger(value) && value >= min && value <= max) return fault === null;
    return fault?.code === (law ? 'beyondLaw' : 'beyondBounds');
  }));
});

test('what was stored under wider bounds is brought within today’s: the stricter wins', () => {
  fc.assert(fc.property(key, fc.option(fc.integer({ min: -1000, max: 1000 })), (each, stored) => {
    const { fallback, min, max } = factsOf(each);
    const value = lawful(each, stored);
    return value >= min && value <= max && (stored === null ? value === fallback : stored < min || stored > max || value === stored);
  }));
});
