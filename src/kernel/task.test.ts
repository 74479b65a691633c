import { expect, test } from 'vitest';
import { type Task, byDeadline, taskLamp } from './task.ts';

const task = (key: string, dueOn: string | null): Task => ({ key, kind: '群众意见', title: key, detail: null, link: `/opinions/${key}`, dueOn, lamp: null, act: '查看' });

test('the oldest deadline comes first, what has none last, equals stay in their order', () => {
  const tasks = [task('a', null), task('b', '2026-11-25'), task('c', '2026-11-20'), task('d', null), task('e', '2026-11-25')];
  expect([...tasks].sort(byDeadline).map(({ key }) => key)).toEqual(['c', 'b', 'e', 'a', 'd']);
});

test('a lamp tells the distance without a sign, and nothing where nothing is due', () => {
  expect(taskLamp(null, '2026-11-22', null)).toBeNull();
  expect(taskLamp('2026-11-20', '2026-11-22', null)).toEqual({ colour: 'late', days: 2 });
  expect(taskLamp('2026-11-22', '2026-11-22', null)).toEqual({ colour: 'soon', days: 0 });
  expect(taskLamp('2026-12-20', '2026-11-22', null)).toEqual({ colour: 'ok', days: 28 });
});
