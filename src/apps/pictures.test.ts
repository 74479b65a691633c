import { icons } from '#features/todo/pages/parts/icons.ts';
import { expect, test } from 'vitest';
import { text as desk } from './desk/text.ts';
import { text as mobile } from './mobile/text.ts';

test('every function of desk and phone has its picture', () => {
  const offered = Object.keys({ ...desk.menu, ...mobile.menu }).filter((key) => key !== 'today');
  expect(offered.filter((key) => !icons[key])).toEqual([]);
});
