import { expect, test } from 'vitest';
import { arrangementLaw, isLate, kinds, life, nextAct, states } from './rules.ts';
import { daysOf, quarterLamp, quarterOf, yearLamp } from './rules/pace.ts';

const held = (...counts: number[]) => counts.map((each) => ({ planned: 1, held: each }));

test('every state is reached and can end', () => {
  expect([life.unreachable(), life.deadEnds()]).toEqual([[], []]);
});

test('four kinds are the presidium’s to arrange, by its article; the others are anybody’s', () => {
  expect(kinds.filter((kind) => arrangementLaw(kind) !== null)).toEqual(['inspection', 'research', 'lawCheck', 'dutyReport']);
});

test('the lamp of the quarters: late once one that is over fell short, soon while the present one does', () => {
  expect(quarterLamp(held(1, 1, 0, 0), 2026, '2026-09-01', 1)).toBe('soon');
  expect(quarterLamp(held(1, 1, 1, 0), 2026, '2026-09-01', 1)).toBe('ok');
  expect(quarterLamp(held(1, 0, 5, 0), 2026, '2026-09-01', 1)).toBe('late');
  expect(quarterLamp(held(1, 1, 1, 0), 2026, '2026-12-31', 1)).toBe('soon');
  expect(quarterLamp(held(1, 1, 1, 0), 2026, '2027-01-01', 1)).toBe('late');
  expect(quarterLamp(held(0, 0, 0, 0), 2027, '2026-09-01', 1)).toBeNull();
  expect(quarterLamp(held(0, 0, 0, 0), 2026, '2026-09-01', 0)).toBe('ok');
});

test('the lamp of the year: late only when the year ended short, soon when it runs behind', () => {
  expect(yearLamp(held(1, 1, 0, 0), 2026, '2026-09-01', 6)).toBe('soon');
  expect(yearLamp(held(2, 1, 0, 0), 2026, '2026-09-01', 6)).toBe('ok');
  expect(yearLamp(held(2, 1, 1, 1), 2026, '2026-12-31', 6)).toBe('ok');
  expect(yearLamp(held(2, 1, 1, 1), 2026, '2027-01-01', 6)).toBe('late');
  expect(yearLamp(held(2, 2, 1, 1), 2026, '2027-01-01', 6)).toBe('ok');
  expect(yearLamp(held(0, 0, 0, 0), 2027, '2026-09-01', 6)).toBeNull();
});

test('quarters and late entries', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([1, 1, 2, 4]);
  expect([daysOf(2026), daysOf(2026, 2)]).toEqual([{ from: '2026-01-01', to: '2026-12-31' }, { from: '2026-04-01', to: '2026-06-30' }]);
  expect([isLate('2026-05-08', '2026-05-08'), isLate('2026-05-09', '2026-05-08'), isLate(null, '2026-05-08')]).toEqual([false, true, false]);
});

test('what comes next is named by the state and the day', () => {
  expect(states.map((state) => nextAct({ state, startsOn: '2026-09-01', myAnswer: 'asked' }, '2026-09-01'))).toEqual(['announce', 'noteAttendance', 'writeMinutes', 'signOff', 'report', null, null, null]);
  expect(nextAct({ state: 'announced', startsOn: '2026-09-02', myAnswer: 'asked' }, '2026-09-01')).toBe('signUp');
  expect(nextAct({ state: 'announced', startsOn: '2026-09-02', myAnswer: 'coming' }, '2026-09-01')).toBe('agreeLeave');
  expect(states.every((state) => { const next = nextAct({ state, startsOn: '2026-09-01', myAnswer: null }, '2026-09-01'); return next === null || life.allows(state, next); })).toBe(true);
});
