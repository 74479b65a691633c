import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workflow } from '#kernel/workflow.ts';

const letter = workflow({
  states: ['received', 'handled', 'answered', 'closed'],
  initial: 'received',
  final: ['closed'],
  steps: {
    hand: { from: ['received'], to: 'handled', kind: 'staff' },
    note: { from: ['received', 'handled'] },
    answer: { from: ['handled'], to: ['answered', 'closed'] },
    rate: { from: ['answered'], to: 'closed' },
    reopen: { from: ['closed'], to: 'handled' },
  },
});

test('allows and verbsFrom follow the table', () => {
  expect(letter.allows('received', 'hand')).toBe(true);
  expect(letter.allows('closed', 'hand')).toBe(false);
  expect(letter.verbsFrom('received')).toEqual(['hand', 'note']);
  expect(letter.verbsFrom('closed')).toEqual(['reopen']);
  expect(letter.verbs).toEqual(['hand', 'note', 'answer', 'rate', 'reopen']);
  expect(letter.allows('received', 'toString' as never)).toBe(false);
});

describe('next', () => {
  test('leads on, or stays where a verb has no aim', () => {
    expect(letter.next('received', 'hand')).toBe('handled');
    expect(letter.next('handled', 'note')).toBe('handled');
    expect(letter.next('received', 'hand', 'handled')).toBe('handled');
  });

  test('asks for the choice where there are several', () => {
    expect(letter.next('handled', 'answer', 'closed')).toBe('closed');
    expect(() => letter.next('handled', 'answer')).toThrow('answer leads from handled to answered or closed');
    expect(() => letter.next('handled', 'answer', 'received')).toThrow('not to received');
  });

  test('refuses a verb that is not allowed, and an aim that is not the verb\'s', () => {
    expect(() => letter.next('closed', 'hand')).toThrow('hand is not allowed in closed');
    expect(() => letter.next('received', 'hand', 'closed')).toThrow('not to closed');
    expect(() => letter.next('handled', 'note', 'closed')).toThrow('not to closed');
  });

  test('any walk of allowed verbs stays within the states', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 50 }), (choices) => {
      let state: (typeof letter.states)[number] = letter.initial;
      for (const [verbAt, toAt] of choices) {
        const verbs = letter.verbsFrom(state);
        const verb = verbs[verbAt % verbs.length]!;
        const { to } = letter.steps[verb];
        state = Array.isArray(to) ? letter.next(state, verb, to[toAt % to.length]) : letter.next(state, verb);
        expect(letter.states).toContain(state);
      }
    }));
  });
});

test('the compiler refuses unknown states and verbs', () => {
  const build = () => workflow({
    states: ['a', 'b'], initial: 'a', final: ['b'],
    // @ts-expect-error there is no state c
    steps: { go: { from: ['a'], to: 'c' } },
  });
  // @ts-expect-error there is no verb fly
  expect(letter.allows('received', 'fly')).toBe(false);
  expect(build).not.toThrow();
});

test('unreachable and deadEnds find what is cut off', () => {
  expect(letter.unreachable()).toEqual([]);
  expect(letter.deadEnds()).toEqual([]);
  const broken = workflow({
    states: ['start', 'loop', 'back', 'island', 'end'], initial: 'start', final: ['end'],
    steps: {
      enter: { from: ['start'], to: ['loop', 'end'] },
      round: { from: ['loop'], to: 'back' },
      again: { from: ['back'], to: 'loop' },
      leave: { from: ['island'], to: 'end' },
    },
  });
  expect(broken.unreachable()).toEqual(['island']);
  expect(broken.deadEnds()).toEqual(['loop', 'back']);
});

test('diagram draws every arrow once, with the labels people know', () => {
  expect(letter.diagram({
    states: { received: '已收到', handled: '办理中', answered: '已"答复"', closed: '办结' },
    verbs: { hand: '转交', note: '记录', answer: '答复: 面复', rate: '评价', reopen: '重新办理' },
  })).toBe([
    'stateDiagram-v2',
    '  state "已收到" as s_received',
    '  state "办理中" as s_handled',
    '  state "已 答复" as s_answered',
    '  state "办结" as s_closed',
    '  [*] --> s_received',
    '  s_received --> s_handled: 转交',
    '  s_received --> s_received: 记录',
    '  s_handled --> s_handled: 记录',
    '  s_handled --> s_answered: 答复 面复',
    '  s_handled --> s_closed: 答复 面复',
    '  s_answered --> s_closed: 评价',
    '  s_closed --> s_handled: 重新办理',
    '  s_closed --> [*]',
  ].join('\n'));
});
