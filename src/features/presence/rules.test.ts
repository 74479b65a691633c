import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from '#kernel/share.ts';
import { type Occasion, attendances, came, callsOf, congressOf, nothing, withOccasion } from './rules.ts';
import { congressSentences, deputySentences } from './wording.ts';

const occasion = fc.record({ session: fc.boolean(), asked: fc.boolean(), attendance: fc.constantFrom(...attendances), said: fc.boolean(), written: fc.boolean() })
  .map(({ said, written, ...one }): Omit<Occasion, 'personId'> => ({ ...one, spoke: written && came(one.attendance) ? said : null }));

test('called is came, leave and absent together, and nobody speaks more often than he was heard', () => {
  fc.assert(fc.property(fc.array(occasion, { maxLength: 40 }), (occasions) => {
    const sum = occasions.reduce(withOccasion, nothing);
    const calls = callsOf(sum);
    expect(calls.called).toBe(calls.came + calls.leave + calls.absent);
    expect(calls.called).toBe(occasions.filter(({ asked }) => asked).length);
    expect(sum.along).toBe(occasions.filter(({ asked, attendance }) => !asked && came(attendance)).length);
    expect(sum.spoke).toBeLessThanOrEqual(sum.heard);
    expect(sum.heard).toBeLessThanOrEqual(calls.came + sum.along);
  }));
});

test('a percent is told from ten on and never above a hundred; below it words alone', () => {
  const reader = { locale: 'zh' as const, tenant: null };
  fc.assert(fc.property(fc.array(occasion, { maxLength: 30 }), (occasions) => {
    const sum = occasions.reduce(withOccasion, nothing);
    const { called, came: there } = callsOf(sum);
    const [attendance, speaking] = deputySentences(reader, sum).map(({ words }) => words);
    expect(attendance?.includes('%')).toBe(called >= 10);
    expect(speaking?.includes('%')).toBe(sum.heard >= 10);
    expect(share(there, called) ?? 0).toBeLessThanOrEqual(100);
  }));
});

test('the congress: whoever came once counts once, and of fewer than ten deputies no share is told', () => {
  const one = withOccasion(withOccasion(nothing, { session: true, asked: true, attendance: 'present', spoke: true }), { session: false, asked: true, attendance: 'leave', spoke: null });
  const away = withOccasion(nothing, { session: true, asked: true, attendance: 'absent', spoke: null });
  const all = congressOf([one, away, nothing, { ...nothing, cosigned: 1 }]);
  expect(all).toMatchObject({ deputies: 4, everCalled: 2, everCame: 1, everSpoke: 1, everProposed: 1, sessions: { called: 2, came: 1, leave: 0, absent: 1 }, activities: { called: 1, came: 0, leave: 1, absent: 0 } });
  const reader = { locale: 'zh' as const, tenant: null };
  expect(congressSentences(reader, '2026年', all).join('')).not.toContain('%');
  expect(congressSentences(reader, '2026年', congressOf(Array.from({ length: 10 }, () => one))).join('')).toContain('10 名代表中，至少发言一次的 10 名，占 100%');
});
