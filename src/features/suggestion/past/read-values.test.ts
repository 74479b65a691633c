import { expect, test } from 'vitest';
import { readCaseNumber, readKind, readLetter, readMark, readOffices, readPlannedDay, readSession, peopleIn } from './read-values.ts';

test('sessions and numbers are read as clerks write them', () => {
  expect(['第十九届二次会议', '十九届人大第2次会议', '19-2', '清河镇第十九届人民代表大会第二次会议'].map(readSession)).toEqual(Array.from({ length: 4 }, () => ({ termNumber: 19, sittingNumber: 2 })));
  expect(['十九届闭会', '第19届闭会期间', '19-闭会'].map(readSession)).toEqual(Array.from({ length: 3 }, () => ({ termNumber: 19, sittingNumber: null })));
  expect(['二次会议', '2025年', '', '第十九届'].map(readSession)).toEqual([null, null, null, null]);
  expect(['第001号', '12', 12, '19-2-007', '第十九届二次会议第017号', '第十二号'].map(readCaseNumber)).toEqual([1, 12, 12, 7, 17, 12]);
  expect(['', '无', '补'].map(readCaseNumber)).toEqual([null, null, null]);
});

test('a planned day that names its month or year alone ends with it', () => {
  expect(['2025年12月底前', '2025年底', '2025.6', '2025年6月30日前完成', '2025年上半年', '长期', ''].map((written) => readPlannedDay(written, 2030)))
    .toEqual([{ kind: 'day', on: '2025-12-31' }, { kind: 'day', on: '2025-12-31' }, { kind: 'day', on: '2025-06-30' }, { kind: 'day', on: '2025-06-30' }, { kind: 'day', on: '2025-06-30' }, { kind: 'wrong' }, { kind: 'empty' }]);
});

test('classes, marks, people and offices are read as they stand in one cell', () => {
  expect(['A', 'Ｂ类', '已解决（A）', 'c', '已办结', ''].map(readLetter)).toEqual(['A', 'B', 'A', 'C', 'wrong', null]);
  expect(['满意', '基本满意', '不满意', '较满意', '未评价', '好'].map(readMark)).toEqual(['satisfied', 'basicallySatisfied', 'dissatisfied', 'basicallySatisfied', null, 'wrong']);
  expect(['建议', '批评', '意见', '批评意见', '建议、批评和意见', '', '其他'].map(readKind)).toEqual(['suggestion', 'criticism', 'comment', 'criticism', null, null, null]);
  expect(peopleIn('陈桂兰（女）、周明德等2人')).toEqual(['陈桂兰', '周明德']);
  const names = (main: string, co = '') => readOffices(main, co).map(({ name, role }) => `${name}:${role}`);
  expect(names('主办：交通所；会办：财政所、农业中心')).toEqual(['交通所:main', '财政所:co', '农业中心:co']);
  expect(names('交通所（主办）、财政所（会办）')).toEqual(['交通所:main', '财政所:co']);
  expect(names('交通所、财政所')).toEqual(['交通所:main', '财政所:co']);
  expect(names('交通所', '财政所')).toEqual(['交通所:main', '财政所:co']);
  expect(names('交通所、水利站', '财政所')).toEqual(['交通所:part', '水利站:part', '财政所:co']);
});
