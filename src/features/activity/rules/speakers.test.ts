import { expect, test } from 'vitest';
import { speakersOf } from './speakers.ts';

const comers = [{ personId: 'a', name: '张一' }, { personId: 'b', name: '李二' }, { personId: 'c', name: '阿依古丽·买买提' }, { personId: 'd', name: '王伟' }, { personId: 'e', name: '王伟' }, { personId: 'f', name: '代表' }];
const of = (...who: string[]) => [...speakersOf(who.map((one) => ({ who: one })), comers)].toSorted();

test('who spoke is read off the minutes as people write names', () => {
  expect(of('张一')).toEqual(['a']);
  expect(of('张 一', '李二代表', '代表张一', '李二（第三选区）', '阿依古丽.买买提')).toEqual(['a', 'b', 'c']);
  expect(of('张一、李二')).toEqual(['a', 'b']);
  expect(of('张一同志', '人大代表李二')).toEqual(['a', 'b']);
  expect(of('代表'), 'somebody may be called so').toEqual(['f']);
});

test('a guest, a namesake and part of a name are nobody', () => {
  expect(of('水利站张工', '张一一', '群众', '')).toEqual([]);
  expect(of('王伟'), 'two of the list bear it').toEqual([]);
});
