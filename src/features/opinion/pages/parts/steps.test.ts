import { expect, test } from 'vitest';
import { toldOnce } from './steps.ts';

test('a reply is told once: as the answer it became, or by itself where it became none', () => {
  const [at, later] = ['2026-11-27T08:00:00.000Z', '2026-11-28T08:00:00.000Z'];
  const verbs = (...timeline: { at: string; verb: string }[]) => toldOnce(timeline).map(({ verb }) => verb);
  expect(verbs({ at, verb: 'suggestionReplied' }, { at, verb: 'answer' }, { at: later, verb: 'suggestionClosed' })).toEqual(['answer', 'suggestionClosed']);
  expect(verbs({ at, verb: 'answer' }, { at: later, verb: 'suggestionReplied' })).toEqual(['answer', 'suggestionReplied']);
});
