import { expect, test } from 'vitest';
import { nameDots, nameKey, withPlainDots } from './names.ts';

test('a name is one name whatever dot and blanks are typed in it', () => {
  for (const dot of nameDots) expect([nameKey(`阿依古丽 ${dot}买买提江`), withPlainDots(`阿依古丽${dot}买买提江`)]).toEqual(['阿依古丽买买提江', '阿依古丽·买买提江']);
  expect(nameKey('李　 明')).toBe('李明');
});
