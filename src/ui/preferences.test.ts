import { expect, test } from 'vitest';
import { backPath, browserPreferences, elderStep } from './preferences.ts';

test('the way back after a switch never leaves the site', () => {
  expect(backPath('/330000000/stations?page=2')).toBe('/330000000/stations?page=2');
  for (const foreign of [undefined, '', 'https://x.example/', '//x.example', '/\\x.example', 'javascript:alert(1)', '/a\r\nset-cookie: b', '/\t/x.example']) {
    expect(backPath(foreign)).toBe('/');
  }
});

test('the browser reads the reader\'s choices, then its own language', () => {
  expect(browserPreferences('a=1; xiangyi_elder=2; xiangyi_locale=en', 'zh-CN')).toEqual({ locale: 'en', elder: 2 });
  expect(browserPreferences('', 'en-GB')).toEqual({ locale: 'en', elder: 0 });
  expect(browserPreferences('xiangyi_locale=zh', 'en-GB')).toEqual({ locale: 'zh', elder: 0 });
  expect(elderStep('9')).toBe(0);
});
