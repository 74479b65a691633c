import { expect, test } from 'vitest';
import { suspectsIn } from './suspects.ts';

const kinds = (text: string) => suspectsIn(text).map(({ kind, words }) => `${kind} ${words}`);

test('phones, identity numbers, accounts, house numbers and plates are pointed out', () => {
  expect(kinds('电话13812345678或0571-86543210')).toEqual(['phone 13812345678', 'phone 0571-86543210']);
  expect(kinds('身份证33010119900101123X')).toEqual(['idNumber 33010119900101123X']);
  expect(kinds('住在12号楼3单元401室')).toEqual(['house 12号楼3单元401室']);
  expect(kinds('车牌浙A12345')).toEqual(['plate 浙A12345']);
});
test('a name after the word for who it is', () => expect(kinds('村民王大明家的房子漏水，村民王大明家')).toEqual(['person 王大明']));
test('years, amounts and counts are left alone', () => expect(suspectsIn('2026年投入120万元，三十户，路长1200米')).toEqual([]));
