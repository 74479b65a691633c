import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, chineseDate } from '#kernel/dates.ts';
import { cellText, chineseNumber } from '#platform/import/cell-text.ts';
import { readDay } from '#platform/import/read-day.ts';
import { nameKey } from '#kernel/names.ts';
import { readName } from './read-name.ts';
import { readPhone } from '#platform/import/read-phone.ts';
import { readCongressPost, readEthnicity, readGender, readLevels, readNumber, readParty, remarkDoubts } from './read-words.ts';

const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const day = (on: string) => ({ kind: 'day', on, monthOnly: false });
const month = (on: string) => ({ kind: 'day', on: `${on}-01`, monthOnly: true });
/** Days on which a deputy of 2026 may have been born. */
const births = fc.integer({ min: 0, max: 28_000 }).map((days) => addDays('1930-01-01', days));

describe('dates as people write them', () => {
  test.each([
    ['1975.3', month('1975-03')], ['1975.03', month('1975-03')], ['1975年3月', month('1975-03')], ['1975年3月12日', day('1975-03-12')], ['1975-3-12', day('1975-03-12')],
    ['1975/03/12', day('1975-03-12')], ['１９７５．３', month('1975-03')], ['19750312', day('1975-03-12')], ['197503', month('1975-03')], ['750312', day('1975-03-12')],
    ['75.3', month('1975-03')], ['05.3', month('2005-03')], ['09.3', month('1909-03')], ['一九七五年三月', month('1975-03')], ['一九七五年十二月二十三日', day('1975-12-23')],
    ['1975年3月生', month('1975-03')], [' 1975 年 3 月 ', month('1975-03')], ['1975.3.12', day('1975-03-12')], ['1975、3', month('1975-03')],
    [27465, day('1975-03-12')], [19750312, day('1975-03-12')], [197503, month('1975-03')], [1975.3, month('1975-03')], [1975.12, month('1975-12')],
    [new Date('1975-03-12T00:00:00Z'), day('1975-03-12')],
    [1975.1, { kind: 'monthUnclear', year: 1975 }], ['1975.1', month('1975-01')], ['1975', { kind: 'yearOnly', year: 1975 }], [1975, { kind: 'yearOnly', year: 1975 }], ['1975年', { kind: 'yearOnly', year: 1975 }],
    [null, { kind: 'empty' }], ['  ', { kind: 'empty' }], ['1975.13', { kind: 'wrong' }], ['1975-02-30', { kind: 'wrong' }], ['三月', { kind: 'wrong' }], ['不详', { kind: 'wrong' }], ['1234567', { kind: 'wrong' }],
  ])('%s', (cell, read) => expect(readDay(cell, 2008)).toEqual(read));

  test('every day is read back from each way of writing it', () => {
    fc.assert(fc.property(births, (on) => {
      const [year = '', m = '', d = ''] = on.split('-');
      const ways = [on, `${year}.${Number(m)}.${Number(d)}`, `${year}/${m}/${d}`, chineseDate(on), year + m + d, wide(`${year}-${m}-${d}`), new Date(on), Math.round((Date.parse(on) - Date.UTC(1899, 11, 30)) / 86_400_000)];
      for (const way of ways) expect(readDay(way, 2008)).toEqual(day(on));
      for (const way of [`${year}.${m}`, `${year}年${Number(m)}月`, year + m, `${year}-${Number(m)}`]) expect(readDay(way, 2008)).toEqual(month(on.slice(0, 7)));
    }));
  });

  test('whatever a cell holds, the answer is a day that exists or says why not', () => {
    const cells = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.integer(), fc.date(), fc.stringMatching(/^[0-9年月日.\-/]{0,12}$/));
    fc.assert(fc.property(cells, (cell) => {
      const read = readDay(cell, 2008);
      if (read.kind === 'day') expect(new Date(read.on).toISOString().slice(0, 10)).toBe(read.on);
    }));
  });
});

describe('phones', () => {
  const mobile = (phone: string, more = false) => ({ kind: 'mobile', phone, more });
  test.each([
    [19900001000, mobile('19900001000')], ['１９９００００１０１３', mobile('19900001013')], ['199 0000 1052', mobile('19900001052')], ['199-0000-1169', mobile('19900001169')],
    ['电话:19900001117', mobile('19900001117')], ['电话：19900001117', mobile('19900001117')], ['+86 19900001117', mobile('19900001117')], ['0086-19900001117', mobile('19900001117')], ['019900001117', mobile('19900001117')],
    ['19900001117（微信同号）', mobile('19900001117')], ['19900001000/19900001013', mobile('19900001000', true)], ['19900001000 19900001013', mobile('19900001000', true)], ['0570-8812345、19900001000', mobile('19900001000', true)],
    ['19900001000\n19900001013', mobile('19900001000', true)], ['19900001000.0', mobile('19900001000')],
    ['0570-8812345', { kind: 'landline' }], ['8812345', { kind: 'landline' }], ['1990000', { kind: 'wrong' }], ['1990000100', { kind: 'wrong' }], ['199000010000', { kind: 'wrong' }], ['1.99E+10', { kind: 'wrong' }],
    [null, { kind: 'empty' }], ['无', { kind: 'empty' }], ['—', { kind: 'empty' }],
  ])('%s', (cell, read) => expect(readPhone(cell)).toEqual(read));

  test('a mobile number is found however it is spaced, prefixed or widened', () => {
    const numbers = fc.stringMatching(/^1[3-9]\d{9}$/);
    const sign = fc.constantFrom('', ' ', '-', '  ');
    fc.assert(fc.property(numbers, sign, fc.constantFrom('', '+86', '86-', '手机：', '电话:'), fc.boolean(), (phone, between, before, widened) => {
      const written = `${before}${phone.slice(0, 3)}${between}${phone.slice(3, 7)}${between}${phone.slice(7)}`;
      expect(readPhone(widened ? wide(written) : written)).toEqual(mobile(phone));
    }));
  });
});

describe('names', () => {
  test.each([
    ['王伟', '王伟', null], ['王 伟', '王伟', null], ['李　　明', '李明', null], ['欧阳𠮷祥', '欧阳𠮷祥', null], ['王㛃', '王㛃', null], ['司马 相如', '司马相如', null], ['欧阳 明', '欧阳明', null],
    ['阿依古丽·买买提江', '阿依古丽·买买提江', null], ['阿依古丽•买买提江', '阿依古丽·买买提江', null], ['阿依古丽．买买提江', '阿依古丽·买买提江', null], ['阿依古丽・买买提江', '阿依古丽·买买提江', null],
    ['1.王伟', '王伟', null], ['12、王伟', '王伟', null], ['★王伟', '王伟', null], ['马德明（女）', '马德明', null],
    ['张三、李四', '张三、李四', 'twoNames'], ['张三\n李四', '张三 李四', 'twoNames'], ['张三/李四', '张三/李四', 'twoNames'], ['张三 李四', '张三 李四', 'nameOdd'], ['John Smith', 'John Smith', 'nameOdd'],
    [null, '', 'nameMissing'], ['待补', '', 'nameMissing'], ['空缺', '', 'nameMissing'], ['  ', '', 'nameMissing'], ['王', '王', 'nameWrong'], ['王5伟', '王5伟', 'nameWrong'], [123, '123', 'nameWrong'],
  ])('%s', (cell, name, fault) => expect(readName(cell)).toMatchObject({ name, fault }));

  test('what stands in brackets is kept apart', () => expect(readName('马德明（女，回族）').bracket).toEqual(['女', '回族']));

  test('blanks inside never make another person of a name', () => {
    const characters = fc.array(fc.constantFrom(...'王李张欧阳建国伟明𠮷㛃'), { minLength: 2, maxLength: 4 });
    fc.assert(fc.property(characters, fc.constantFrom(' ', '　', '  '), (parts, blank) => {
      expect(nameKey(readName(parts.join(blank)).name)).toBe(nameKey(parts.join('')));
    }));
  });
});

test('numbers written in Chinese', () => {
  for (const [text, number] of [['十九', 19], ['二十', 20], ['一百零三', 103], ['十', 10], ['一', 1], ['一九七五', 1975], ['12', 12], ['', null], ['选', null]] as const) expect(chineseNumber(text)).toBe(number);
  for (const [text, number] of [['第1选区', 1], ['第十二选区', 12], ['3号选区', 3], ['05', 5], ['7', 7], ['石桥选区', null], ['第99选区', 99]] as const) expect(readNumber(text)).toBe(number);
});

test('words with several spellings', () => {
  expect(['党员', '中共党员', '中国共产党', ' 中 共 '].map(readParty)).toEqual(['中共党员', '中共党员', '中共党员', '中共党员']);
  expect([readParty('民盟'), readParty('群众'), readParty(null), readParty('-')]).toEqual(['民盟', '群众', null, null]);
  expect(['男', ' 女 ', 'M', '男性', null, '？'].map(readGender)).toEqual(['male', 'female', 'male', 'male', null, 'wrong']);
  expect(['汉', '回族', null].map(readEthnicity)).toEqual(['汉族', '回族', null]);
  expect(['县级', '市、县', '镇', '县、乡两级', '县乡', null, '省'].map(readLevels)).toEqual([['county'], ['city', 'county'], ['township'], ['county', 'township'], ['county', 'township'], null, 'wrong']);
  expect(['主席团成员', '镇人大主席', '人大副主席', '妇女代表', '原镇人大主席', '镇人大主席团成员', '商会副主席'].map(readCongressPost)).toEqual(['presidium', 'chair', 'viceChair', null, null, 'presidium', null]);
  expect(['与前重复', '已病故', '妇女代表', '主席团成员'].map(remarkDoubts)).toEqual([true, true, false, false]);
});

test('reading a cell twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(cellText(cellText(text))).toBe(cellText(text));
  }), { numRuns: 1000 });
});
