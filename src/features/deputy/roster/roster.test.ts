import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReadSheet, readSheet } from '#platform/print/read-sheet.ts';
import { type Level, markOf, rosterFaults } from '../rules.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.ts';
import type { BookMandate, Books } from './books.ts';
import { judgeRows } from './judge-rows.ts';
import { type RowPlan, planImport } from './plan-import.ts';
import { readRoster } from './read-roster.ts';
import type { Roster } from './row.ts';

const today = '2026-09-01';
const key = (phone: string) => createHash('sha1').update(phone).digest('hex');
const noBooks: Books = { persons: [], mandates: [], districts: [], groups: [] };

async function sample(name: string): Promise<ReadSheet[]> {
  const read = await readSheet(readFileSync(new URL(`../../../../tests/samples/${name}.xlsx`, import.meta.url)));
  if (!read.ok) throw new Error(read.reason);
  return read.sheets;
}

const judged = (sheets: readonly ReadSheet[], level: Level = 'township', termNumber = 19): Roster => {
  const raw = readRoster(sheets);
  if (!raw) throw new Error('no roster');
  return judgeRows(raw, { today, level, ownLevel: 'township', allowed: ['township', 'county', 'city'], termNumber });
};

const sheet = (...rows: ReadSheet['rows']): ReadSheet[] => [{ name: '表', hidden: false, rows, merges: [] }];
const header = ['序号', '姓名', '性别', '出生年月', '选区', '联系电话'];
const codes = (plan: Pick<RowPlan, 'faults'>) => plan.faults.map(({ code }) => code);
const plan = (roster: Roster, books: Books = noBooks) => planImport(roster, books, key, 'township');

/** The books as they are once these plans are written. */
function written(plans: readonly RowPlan[], before: Books = noBooks): Books {
  const persons = [...before.persons];
  const mandates: BookMandate[] = [...before.mandates];
  const districts = [...before.districts];
  const groups = [...before.groups];
  plans.filter(({ mark }) => mark !== 'bad').forEach(({ personId, person, mandates: wanted }, at) => {
    const id = personId ?? `p${before.persons.length + at}`;
    if (personId === null) persons.push({ id, name: person.name, gender: person.gender, phoneKey: person.phone && key(person.phone) });
    for (const { id: known, level, words, district, groupName } of wanted) {
      const number = district?.number ?? null;
      if (number !== null && !districts.some((one) => one.number === number)) districts.push({ id: `d${number}`, number, name: district?.name ?? '' });
      if (groupName !== null && !groups.some((one) => one.name === groupName)) groups.push({ id: groupName, name: groupName });
      if (known === null) mandates.push({ id: `m${id}${level}`, personId: id, level, ...words, districtId: number === null ? null : `d${number}`, groupId: groupName });
    }
  });
  return { persons, mandates, districts, groups };
}

describe('the town’s roster as its clerk keeps it', async () => {
  const roster = judged(await sample('roster-town-deputies'));
  const plans = plan(roster);
  const at = (row: number) => plans.find((one) => one.row.row === row)!;

  test('48 rows are good, 12 doubtful, 3 bad', () => {
    expect(Object.groupBy(plans, ({ mark }) => mark)).toMatchObject({ good: { length: 48 }, doubtful: { length: 12 }, bad: { length: 3 } });
  });
  test('the three bad ones: no name, one person twice, a year and a phone and a district that cannot be', () => {
    expect(plans.filter(({ mark }) => mark === 'bad').map((one) => [one.row.row, codes(one)])).toEqual([
      [64, ['nameMissing', 'remarkDoubts']], [65, ['remarkDoubts', 'repeated']], [66, ['phoneWrong', 'bornTooEarly', 'districtOdd']],
    ]);
    expect(at(65).faults[1]?.params).toMatchObject({ row: 10 });
  });
  test('the doubtful ones sit in three districts with four deputies, which no district can elect', () => {
    const doubtful = plans.filter(({ mark }) => mark === 'doubtful');
    expect(doubtful.every((one) => codes(one).join() === 'districtOverfull')).toBe(true);
    expect([...new Set(doubtful.map(({ row }) => row.said.districtNumber))]).toEqual([4, 8, 12]);
  });
  test('merged districts and groups reach every row, five people called 王伟 stay five', () => {
    expect(plans.filter(({ mark }) => mark !== 'bad').every(({ row }) => row.said.districtNumber !== null && row.said.groupName !== null)).toBe(true);
    expect(at(8).row.said).toMatchObject({ name: '陈海燕', districtNumber: 2, districtName: '第2选区', groupName: '第1小组', phone: '19900001052' });
    expect(plans.filter(({ person }) => person.name === '王伟').map(({ mark, act }) => [mark, act]).filter(([, act]) => act === 'new')).toHaveLength(5);
  });
  test('dates, phones, parties and rare characters come out the same however they were typed', () => {
    expect(at(9).row.said).toMatchObject({ name: '欧阳𠮷祥', bornOn: '1986-05-09', bornMonthOnly: false, phone: '19900001065' });
    expect(at(6).row.said).toMatchObject({ bornOn: '1990-01-01', bornMonthOnly: true });
    expect(at(42).row.said).toMatchObject({ name: '马德明', bornOn: '1966-01-01', bornMonthOnly: true });
    expect(at(15).row.said).toMatchObject({ name: '阿依古丽·买买提江', phone: '19900001143' });
    expect(at(5).row.said).toMatchObject({ phone: '19900001013' });
    expect(at(34).row.said.congressPost).toBe('presidium');
    expect(new Set(plans.map(({ row }) => row.said.party))).toEqual(new Set(['中共党员', '群众']));
  });
  test('what is to be said of the file: the total, and the sheet that is no roster', () => {
    expect(roster.notes).toEqual([{ code: 'totalDiffers', params: { said: 60, found: 63 } }, { code: 'sheetIgnored', params: { sheet: '填表说明' } }]);
    expect(readRoster([])).toBeNull();
  });
  test('read for another term, the title is told', async () => {
    expect(judged(await sample('roster-town-deputies'), 'township', 20).notes).toContainEqual({ code: 'termDiffers', params: { said: 19, term: 20 } });
  });
  test('read again it changes nothing, and what was doubtful is settled', () => {
    const again = plan(roster, written(plans));
    expect(again.filter(({ mark }) => mark !== 'bad').map(({ act, mark }) => `${act} ${mark}`)).toEqual(Array.from({ length: 60 }, () => 'unchanged good'));
    expect(again.filter(({ mark }) => mark === 'bad')).toHaveLength(3);
  });
});

describe('the county deputies’ roster', async () => {
  const sheets = await sample('roster-county-deputies');
  const town = written(plan(judged(await sample('roster-town-deputies'))));

  test('into empty books all 16 are good; four hold two mandates; no ID number goes in', () => {
    const plans = plan(judged(sheets, 'county'));
    expect(plans.map(({ mark }) => mark)).toEqual(Array.from({ length: 16 }, () => 'good'));
    expect(plans.filter(({ mandates }) => mandates.length === 2).map(({ person }) => person.name)).toEqual(['王伟', '林县玉梅', '徐县海燕', '杨县宝山']);
    expect(plans[6]?.row.notes).toEqual(['idDropped']);
    expect(JSON.stringify(judged(sheets, 'county'))).not.toContain('110101');
    expect(plans[1]?.row.said).toMatchObject({ phone: '19900001117', electedOn: '2021-12-20', workPost: '清河镇卫生院院长', stations: ['石桥村联络站', '柳林村联络站'] });
  });
  test('after the town’s it finds the four who sit in both; one is a man there and a woman here', () => {
    const plans = plan(judged(sheets, 'county'), town);
    expect(plans.filter(({ act }) => act === 'newMandate').map(({ person }) => person.name)).toEqual(['王伟', '吴玉梅', '马德明', '黄海燕']);
    expect(plans.filter(({ mark }) => mark !== 'good').map((one) => [one.person.name, codes(one)])).toEqual([['马德明', ['genderDiffers']]]);
    expect(plans.filter(({ act }) => act === 'new')).toHaveLength(12);
  });
});

describe('what clerks also do', () => {
  test('two header lines, a header printed again, headings across the list, signatures below', () => {
    const roster = judged(sheet(
      ['清河镇代表名册', null, null, null, null], ['姓名', '基本情况', null, '联系方式', '选区'], [null, '性别', '出生年月', '手机号码', null],
      ['第一代表小组（2人）', null, null, null, null], ['王建国', '男', '1975.3', 19900002001, 1], ['李秀兰', '女', '1980.12', 19900002002, 1],
      ['第二代表小组', null, null, null, null], ['姓名', '性别', '出生年月', '手机号码', '选区'], ['张明', '男', '750312', 19900002003, 2], [null, null, null, null, null], ['审核人：', null, null, null, null],
    ));
    expect(roster.rows.map(({ row, said }) => [row, said.name, said.groupName, said.bornOn, said.districtNumber])).toEqual([
      [5, '王建国', '第一代表小组', '1975-03-01', 1], [6, '李秀兰', '第一代表小组', '1980-12-01', 1], [9, '张明', '第二代表小组', '1975-03-12', 2],
    ]);
    expect(roster.headers).toEqual(['姓名', '性别', '出生年月', '手机号码', '选区', '代表小组']);
    expect(roster.rows[0]?.cells).toEqual(['王建国', '男', '1975.3', '19900002001', '1', '第一代表小组']);
  });
  test('each slip has its name', () => {
    const roster = judged(sheet(header,
      [1, '张三、李四', '男', '1975.3', '第1选区', '19900002001'], [2, '王五', '？', '1975.1', '第1选区', '0570-8812345'], [3, '赵六', '男', 1975.1, null, '19900002003'],
      [4, '孙七', '女', '1975', '第2选区', '19900002003'], [5, '周八', '女', '2015.5', '第2选区', '19900002005'], [6, '吴九', '女', '某年', '0', '19900002006'], [7, '王 五', '男', '1980.1', '第1选区', null],
    ));
    expect(roster.rows.map(({ said, faults }) => [said.name, faults.map(({ code }) => code)])).toEqual([
      ['张三、李四', ['twoNames']], ['王五', ['genderWrong', 'landline']], ['赵六', ['monthUnclear', 'districtMissing', 'phoneShared']], ['孙七', ['yearOnly', 'phoneShared']],
      ['周八', ['bornTooLate']], ['吴九', ['bornWrong', 'districtWrong']], ['王五', ['samePerson']],
    ]);
  });
  test('columns that are not kept are named, and their cells are empty when rows are handed back', () => {
    const roster = judged(sheet(['姓名', '性别', '身份证号码', '家庭住址', '鞋码'], ['王建国', '男', '330881197503120011', '石桥村12号', 42], ['李秀兰', '女', null, null, null]));
    expect(roster.notes.map(({ code }) => code)).toEqual(['idColumnDropped', 'addressDropped', 'columnsIgnored']);
    expect(roster.rows.map(({ cells, notes }) => [cells, notes])).toEqual([[['王建国', '男', '', '', '42'], ['idDropped']], [['李秀兰', '女', '', '', ''], []]]);
  });
  test('an empty cell under 民族 is read as 汉族 for new people and never overwrites', () => {
    const roster = judged(sheet([...header, '民族'], [1, '王建国', '男', '1975.3', '第1选区', '19900002001', null]));
    const [fresh] = plan(roster);
    expect([fresh?.row.notes, fresh?.mandates[0]?.words.ethnicity]).toEqual([['ethnicityAssumed'], '汉族']);
    const books = written([{ ...fresh!, mandates: fresh!.mandates.map((one) => ({ ...one, words: { ...one.words, ethnicity: '回族' } })) }]);
    expect(plan(roster, books)[0]).toMatchObject({ act: 'unchanged' });
  });
});

describe('against the books', () => {
  const first = plan(judged(sheet([...header, '代表证号', '工作单位'], [1, '王建国', '男', '1975.3', '第1选区', '19900002001', 'A1', '石桥村'], [2, '李秀兰', '女', '1980.12', '第1选区', '19900002002', 'A2', '石桥村'])));
  const books = written(first);
  const of = (...row: ReadSheet['rows'][number]) => plan(judged(sheet([...header, '代表证号', '工作单位'], row)), books)[0]!;

  test('a new phone, post or day of birth is an update of the same person', () => {
    expect(of(1, '王建国', '男', '1975.3', '第1选区', '19900002009', 'A1', '柳林村')).toMatchObject({ act: 'update', mark: 'good', changes: ['phone', 'workPost'], personId: 'p0' });
    expect(of(1, '王建国', '男', '1975.3.12', '第1选区', null, null, null)).toMatchObject({ act: 'update', mark: 'good', changes: ['bornOn'] });
  });
  test('empty cells take nothing away, and a month does not overwrite the day', () => {
    expect(of(1, '王建国', null, null, '第1选区', null, null, null)).toMatchObject({ act: 'unchanged', mark: 'good' });
    const exact = { ...books, mandates: books.mandates.map((one) => ({ ...one, bornOn: one.bornOn && '1975-03-12', bornMonthOnly: false })) };
    expect(plan(judged(sheet(header, [1, '王建国', '男', '1975.3', '第1选区', null])), exact)[0]).toMatchObject({ act: 'unchanged' });
  });
  test('the phone finds who changed districts, and asks', () => {
    const moved = of(1, '王建国', '男', '1975.3', '第2选区', '19900002001', null, null);
    expect([moved.personId, moved.changes, codes(moved)]).toEqual(['p0', ['district'], ['districtChanges']]);
  });
  test('a namesake is asked about, never guessed', () => {
    expect(codes(of(1, '王建国', '男', '1990.5', '第1选区', '19900002077', null, null))).toEqual(['perhapsAnother']);
    expect(codes(of(1, '王建国', '男', '1975.3', '第5选区', '19900002077', null, null))).toEqual(['perhapsKnown']);
    expect(of(1, '王建国', '男', '1990.5', '第5选区', '19900002077', null, null)).toMatchObject({ act: 'new', mark: 'good', personId: null });
    expect(codes(of(1, '张明', '男', '1990.5', '第5选区', '19900002001', null, null))).toEqual(['phoneOfAnother']);
    expect(codes(of(1, '张明', '男', '1990.5', '第1选区', null, 'A1', null))).toEqual(['cardOfAnother']);
    const twins = { ...books, persons: books.persons.map((one) => ({ ...one, name: '王建国' })) };
    expect(codes(plan(judged(sheet(header, [1, '王建国', '男', null, '第1选区', null])), twins)[0]!)).toEqual(['ambiguous']);
    expect(plan(judged(sheet(header, [1, '王建国', '女', null, '第1选区', '19900002002'])), twins)[0]).toMatchObject({ personId: 'p1', act: 'unchanged' });
  });
  test('a fourth deputy in a district is one too many', () => {
    const roster = judged(sheet(header, [1, '张明', '男', '1975.3', '第1选区', '19900002003'], [2, '刘伟', '男', '1975.3', '第1选区', '19900002004']));
    expect(plan(roster, books).map(codes)).toEqual([['districtOverfull'], ['districtOverfull']]);
    expect(plan({ ...roster, rows: roster.rows.slice(0, 1) }, books)[0]?.mark).toBe('good');
  });
});

test('every fault, note and refusal has its words in both languages, and the mark of each row is its gravest', () => {
  for (const words of [zh, en]) {
    expect(Object.keys(words.roster.faults).sort()).toEqual(Object.keys(rosterFaults).sort());
  }
  expect([markOf([]), markOf([{ code: 'landline' }]), markOf([{ code: 'landline' }, { code: 'nameMissing' }])]).toEqual(['good', 'doubtful', 'bad']);
});

test('a deputy of a congress whose mandates are not kept here is not taken for another’s', () => {
  const raw = readRoster(sheet([...header, '代表层级'], [1, '王建国', '男', '1975.3', '第1选区', '19900002001', '镇级'], [2, '李秀兰', '女', '1980.12', '第1选区', '19900002002', '县级']));
  const roster = judgeRows(raw!, { today, level: 'county', ownLevel: 'county', allowed: ['county', 'city'], termNumber: 19 });
  expect(roster.rows.map(({ faults }) => faults.map(({ code }) => code))).toEqual([['levelWrong'], []]);
});

test('a thousand rows are judged and planned in one go', () => {
  const rows = Array.from({ length: 1000 }, (_, n) => [n + 1, `王建${String.fromCodePoint(0x4e00 + n)}`, '男', '1975.3', `第${Math.floor(n / 3) + 1}选区`, String(19_900_010_000 + n)]);
  const plans = plan(judged(sheet(header, ...rows)));
  expect(plans.filter(({ mark }) => mark === 'good')).toHaveLength(1000);
});
