import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, lookup, pick, type Mirror, type Words } from '#kernel/words.ts';

const zh = { verbs: { reply: '答复', assign: '交办给{handler}' }, title: '代表建议' } satisfies Words;
const en = { verbs: { reply: 'Reply', assign: 'Assign to {handler}' }, title: 'Suggestion' } satisfies Mirror<typeof zh>;

describe('Mirror, checked by the compiler', () => {
  test('a missing, extra or misplaced key does not compile', () => {
    // @ts-expect-error verbs.assign is missing
    const missing = { verbs: { reply: 'Reply' }, title: 'Suggestion' } satisfies Mirror<typeof zh>;
    // @ts-expect-error there is no verbs.press
    const extra = { verbs: { reply: 'Reply', assign: 'Assign', press: 'Press' }, title: 'Suggestion' } satisfies Mirror<typeof zh>;
    // @ts-expect-error title is a leaf
    const misplaced = { verbs: { reply: 'Reply', assign: 'Assign' }, title: { long: 'Suggestion' } } satisfies Mirror<typeof zh>;
    expect([missing, extra, misplaced]).toHaveLength(3);
  });

  test('literal words in Chinese allow other words in English', () => {
    const literal = { state: { draft: '草稿' } } as const;
    const other = { state: { draft: 'Draft' } } satisfies Mirror<typeof literal>;
    expect(pick('en', { zh: literal, en: other }).state.draft).toBe('Draft');
  });
});

describe('fill', () => {
  test('puts values in, and numbers too', () => {
    expect(fill('还有{days}天，{name}', { days: 3, name: '陈桂兰' })).toBe('还有3天，陈桂兰');
  });

  test('says one and many as the language counts', () => {
    expect([0, 1, 2, '1'].map((days) => fill('{days|day is|days are} left', { days }))).toEqual(['0 days are left', '1 day is left', '2 days are left', '1 day is left']);
    expect(fill('{days|day|days}', {})).toBe('{days|day|days}');
  });

  test('leaves a placeholder without a value visible', () => {
    expect(fill('{name}与{other}', { name: '甲', other: undefined })).toBe('甲与{other}');
    expect(fill('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });

  test('never fills what a value brought in', () => {
    fc.assert(fc.property(fc.string(), (value) => {
      expect(fill('<{a}|{b}>', { a: '{b}', b: value })).toBe(`<{b}|${value}>`);
    }));
  });

  test('changes nothing without placeholders', () => {
    fc.assert(fc.property(fc.string().filter((text) => !text.includes('{')), (text) => {
      expect(fill(text, { a: 'x' })).toBe(text);
    }));
  });
});

test('pick takes the reader\'s language', () => {
  expect(pick('zh', { zh, en }).title).toBe('代表建议');
  expect(pick('en', { zh, en }).verbs.reply).toBe('Reply');
  expect(pick('en', { zh: '是', en: 'Yes' })).toBe('Yes');
});

test('lookup finds leaves and only leaves', () => {
  expect(lookup(zh, 'verbs.assign')).toBe('交办给{handler}');
  for (const path of ['', 'verbs', 'verbs.none', 'title.length', 'title.0', 'constructor.name', '__proto__', 'verbs.', '.verbs']) {
    expect(lookup(zh, path)).toBeUndefined();
  }
});
