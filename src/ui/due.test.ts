import { expect, test } from 'vitest';
import { dueWords } from './due.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

test('what is left or late is said in words, one day as one day', () => {
  const said = (colour: 'ok' | 'soon' | 'late', days: number) => [dueWords({ colour, days }, zh.due), dueWords({ colour, days }, en.due)];
  expect(said('ok', 31)).toEqual(['还有 31 天', '31 days left']);
  expect(said('soon', 7)).toEqual(['还剩 7 天', 'Only 7 days left']);
  expect(said('soon', 1)).toEqual(['还剩 1 天', 'Only 1 day left']);
  expect(said('soon', 0)).toEqual(['今天到期', 'Due today']);
  expect(said('late', 1)).toEqual(['超期 1 天', '1 day late']);
  expect(said('late', 9)).toEqual(['超期 9 天', '9 days late']);
});
