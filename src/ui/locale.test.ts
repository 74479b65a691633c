import { expect, test } from 'vitest';
import { dictionary, pairWords } from './locale.ts';
import { text as english } from './text.en.ts';
import { text as chinese } from './text.ts';

test('a page asks with the Chinese words and gets the reader\'s', () => {
  const pairs = pairWords({ '../ui/text.ts': chinese, './alone/text.ts': { a: '独' } }, { '../ui/text.en.ts': english });
  expect(dictionary({ locale: 'en', tenant: null }, pairs).words(chinese).save).toBe('Save');
  expect(dictionary({ locale: 'zh', tenant: null }, pairs).words(chinese).save).toBe('保存');
  const untranslated = { a: '还没有译文' };
  expect(dictionary({ locale: 'en', tenant: null }, pairs).words(untranslated).a).toBe('还没有译文');
});
