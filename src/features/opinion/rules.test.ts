import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar } from '#kernel/deadline.ts';
import { type Opinion, clocks, dueOn, excerptOf, isReport, lampOf, life, noticeDue, openStates, readNumber, receiptNumber, siftOutcomes, siftedTo, states } from './rules.ts';
import { text } from './text.ts';

const days = calendar({ holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'] });

describe('the life of an opinion', () => {
  test('every state is reached, and none is a dead end', () => {
    expect(life.unreachable()).toEqual([]);
    expect(life.deadEnds()).toEqual([]);
  });
  test('every state and verb has words', () => {
    for (const state of states) expect(text.states[state], state).toBeTruthy();
    for (const verb of life.verbs) expect(text.verbs[verb], verb).toBeTruthy();
  });
  test('from every open state something leads on, without a note counting as progress', () => {
    for (const state of openStates) {
      const onward = life.verbsFrom(state).filter((verb) => [life.steps[verb].to ?? []].flat().some((to) => to !== state));
      expect(onward, state).not.toEqual([]);
    }
  });
  test('a department is reached only through the chair', () => {
    const into = life.verbs.filter((verb) => [life.steps[verb].to ?? []].flat().includes('askedDepartment'));
    expect(into, 'what the chair let in may go on at another department').toEqual(['approveAsk', 'handOver']);
    expect(life.steps.approveAsk.from).toEqual(['askProposed']);
  });
  test('a void one stays void', () => {
    expect(life.verbsFrom('void').filter((verb) => life.steps[verb].to)).toEqual([]);
  });
  test('what was separated goes back only to states it could have been merged from', () => {
    expect(life.steps.separate.to).toEqual(life.steps.merge.from);
  });
});

describe('the clocks', () => {
  const periods = { look: { workdays: 5 }, answer: { days: 30 } } as const;
  test('looked at within five workdays, answered within thirty days, free days counted as the law does', () => {
    expect(clocks('2026-09-01', periods, days)).toEqual({ lookDueOn: '2026-09-08', answerDueOn: '2026-10-08' });
    expect(clocks('2026-09-30', periods, days).lookDueOn).toBe('2026-10-14');
  });
  test('the notice that a matter belongs elsewhere is due within fifteen days of receipt', () => {
    expect(noticeDue('2026-09-01', days)).toBe('2026-09-16');
    expect(noticeDue('2026-09-18', days)).toBe('2026-10-08');
  });

  const fresh: Parameters<typeof lampOf>[0] = {
    state: 'received', receivedOn: '2026-09-01', lookedAt: null, explainedAt: null, noticedAt: null, registeredAt: null, lookDueOn: '2026-09-08', answerDueOn: '2026-10-08', againDueOn: null, noticeDueOn: null,
  };
  const now = new Date('2026-09-02T02:00:00Z');
  test.each<[string, Partial<Opinion>, string | null]>([
    ['nobody has looked yet', {}, '2026-09-08'],
    ['passed on, but nobody has looked yet', { state: 'withDeputy' }, '2026-09-08'],
    ['somebody has looked', { state: 'withDeputy', lookedAt: now }, '2026-10-08'],
    ['with the village', { state: 'withVillage', lookedAt: now }, '2026-10-08'],
    ['merged: its resident waits like the others', { state: 'merged', lookedAt: now }, '2026-10-08'],
    ['the resident was told why not yet', { state: 'withDeputy', lookedAt: now, explainedAt: now }, null],
    ['answered', { state: 'answered', lookedAt: now }, null],
    ['reopened: the second handling has its own day', { state: 'withDeputy', lookedAt: now, explainedAt: now, againDueOn: '2026-11-30' }, '2026-11-30'],
    ['elsewhere, notice owed', { state: 'elsewhere', noticeDueOn: '2026-09-16' }, '2026-09-16'],
    ['elsewhere, notice given', { state: 'elsewhere', noticeDueOn: '2026-09-16', noticedAt: now }, null],
    ['registered as a letter, which owes the notice', { state: 'elsewhere', noticeDueOn: '2026-09-16', registeredAt: now }, null],
    ['void', { state: 'void' }, null],
  ])('%s', (_, change, expected) => expect(dueOn({ ...fresh, ...change })).toBe(expected));

  test('the lamp turns for the last third of its time and is late from the day after', () => {
    expect(lampOf(fresh, '2026-09-05')?.colour).toBe('ok');
    expect(lampOf(fresh, '2026-09-06')?.colour).toBe('soon');
    expect(lampOf(fresh, '2026-09-08')).toEqual({ colour: 'soon', days: 0 });
    expect(lampOf(fresh, '2026-09-09')).toEqual({ colour: 'late', days: -1 });
    expect(lampOf({ ...fresh, state: 'closed' }, '2026-12-01')).toBeNull();
  });
  test('nothing but the answer itself restarts a clock: no change of hands alters the three days', () => {
    fc.assert(fc.property(fc.constantFrom(...openStates), fc.constantFrom(...openStates), (a, b) => {
      const looked = { ...fresh, lookedAt: now };
      expect(dueOn({ ...looked, state: a })).toBe(dueOn({ ...looked, state: b }));
    }));
  });
});

test('what waited in a flood goes on as any other: taken in, voided or joined as its life allows', () => {
  expect(siftOutcomes.map((outcome) => [outcome, siftedTo(outcome)])).toEqual([['admit', 'received'], ['void', 'void'], ['merge', 'merged']]);
});

test('it is a report by the resident’s word until staff decide', () => {
  expect(isReport({ choice: 'report', kind: null })).toBe(true);
  expect(isReport({ choice: 'report', kind: 'opinion' })).toBe(false);
  expect(isReport({ choice: 'everybody', kind: 'report' })).toBe(true);
  expect(isReport({ choice: 'unsure', kind: null })).toBe(false);
});

describe('the number on the receipt', () => {
  test('is short and says its year', () => expect(receiptNumber(2026, 123)).toBe('2026-000123'));
  test.each([['2026-000123'], ['2026 000123'], ['2026000123'], ['2026-123'], ['２０２６－０００１２３'], ['2026—000123'], [' 2026-000 123 ']])('is read as typed: %s', (typed) => {
    expect(readNumber(typed)).toBe('2026-000123');
  });
  test.each([[''], ['123'], ['2026-'], ['abcd-000123'], ['2026-0001234'], ['2026-000123; drop']])('is none: %s', (typed) => expect(readNumber(typed)).toBeNull());
});

test('what stands for an opinion in lists says where it was cut', () => {
  expect(excerptOf('村口\n  没有路灯')).toBe('村口 没有路灯');
  expect(excerptOf('灯'.repeat(60))).toBe('灯'.repeat(60));
  expect(excerptOf('𠮷'.repeat(61))).toBe(`${'𠮷'.repeat(59)}…`);
  expect(excerptOf('灯'.repeat(61))).toBe(`${'灯'.repeat(59)}…`);
});
