import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fillDown, readSheet, sheetDay, type ReadSheet } from './read-sheet.ts';
import { writeSheet, writeTemplate } from './sheet.ts';
import { storeZip, unzip } from './zip.ts';

const sample = (name: string) => readFileSync(new URL(`../../../tests/samples/roster-${name}-deputies.xlsx`, import.meta.url));
const read = async (bytes: Uint8Array): Promise<ReadSheet[]> => {
  const result = await readSheet(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.sheets;
};
const reason = async (bytes: Uint8Array, limits = {}) => {
  const result = await readSheet(bytes, limits);
  return result.ok ? 'read' : result.reason;
};
/** A small workbook with its first sheet's XML rewritten. */
async function tampered(change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzip(await writeSheet({ name: '表', columns: [{ header: '甲' }, { header: '乙' }], rows: [['1', '2']] }), { maxBytes: 1e6, wanted: () => true });
  const name = [...files.keys()].find((key) => key.startsWith('xl/worksheets/sheet')) ?? '';
  files.set(name, Buffer.from(change(files.get(name)?.toString('utf8') ?? '')));
  return storeZip(files);
}

test('a town\'s roster is read with its sheets, merges and dates', async () => {
  const [roster, notes, empty] = await read(sample('town'));
  expect([roster?.name, notes?.name, empty?.rows]).toEqual(['代表名册', '填表说明', []]);
  expect(roster?.rows).toHaveLength(68);
  expect(roster?.rows[2]).toEqual(['序号', '姓 名', '性别', '出生年月', '民族', '党派', '文化\n程度', '工作单位及职务', '选区', '代表小组', '联系电话', '备注']);
  expect(roster?.rows[8]?.[1]).toBe('欧阳𠮷祥');
  expect(sheetDay(roster?.rows[8]?.[3] as Date)).toBe('1986-05-09');
  expect(roster?.rows[4]?.[8]).toBeNull();
  expect(fillDown(roster as ReadSheet)[4]?.slice(8, 10)).toEqual(['第1选区', '第1小组']);
  expect(fillDown(roster as ReadSheet)[0]?.filter((value) => value !== null)).toHaveLength(1);
});

test('a county\'s roster is read', async () => {
  const [sheet] = await read(sample('county'));
  expect(sheet?.rows[1]).toEqual(['王伟', 19900001000, '清河镇政府', '主任', new Date('2021-12-20'), '市、县', '石桥村联络站', null]);
  expect(sheet?.rows[7]?.[7]).toBe('110101199003070000');
});

test('formulas, long numbers and markup written come back as the same text', async () => {
  const nasty = ['=1+1', '+SUM(A1)', '-1', '@x', '19900001000', '110101199003070011', '<b>&"\'', '_x0041_', '欧阳𠮷祥', '两\n行'];
  const bytes = await writeSheet({ name: '交办/表[1]', title: '交办表', columns: [{ header: '内容' }, { header: '数', type: 'number' }], rows: nasty.map((text, i) => [text, i]) });
  const [sheet] = await read(bytes);
  expect(sheet?.rows.slice(2)).toEqual(nasty.map((text, i) => [text, i]));
  const xml = [...unzip(bytes, { maxBytes: 1e6, wanted: (name) => name.startsWith('xl/worksheets/') })][0]?.[1].toString('utf8') ?? '';
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('state="frozen"');
});

test('characters that would break the file are dropped', async () => {
  const [sheet] = await read(await writeSheet({ name: '表', columns: [{ header: '甲' }], rows: [['a\0\u0008\ufffeb\ud800']] }));
  expect(sheet?.rows[1]).toEqual(['ab']);
});

test('a template has its example, its notes and rows that keep what is typed as text', async () => {
  const bytes = await writeTemplate({ name: '名册', columns: [{ header: '姓名' }, { header: '电话' }], rows: [['张三', '19900001000']], notes: { name: '填表说明', lines: ['一、电话填手机号码。'] } });
  const [sheet, notes] = await read(bytes);
  expect(sheet?.rows).toEqual([['姓名', '电话'], ['张三', '19900001000']]);
  expect(notes).toMatchObject({ name: '填表说明', rows: [['一、电话填手机号码。']] });
  const files = unzip(bytes, { maxBytes: 1e7, wanted: () => true });
  const xml = files.get([...files.keys()].filter((name) => name.startsWith('xl/worksheets/sheet')).sort()[0] ?? '')?.toString('utf8') ?? '';
  const style = /<c r="B200" s="(\d+)"/.exec(xml)?.[1];
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(files.get('xl/styles.xml')?.toString('utf8') ?? '')?.[1]?.match(/<xf [^>]*>/g) ?? [];
  const format = /numFmtId="(\d+)"/.exec(formats[Number(style)] ?? '')?.[1];
  expect(files.get('xl/styles.xml')?.toString('utf8')).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`);
});

test.each([
  ['csv', Buffer.from('姓名,电话\n张三,199')],
  ['web-page', Buffer.from('\ufeff<html><table>')],
  ['empty-file', Buffer.alloc(0)],
  ['not-a-workbook', Buffer.from('%PDF-1.7 \0\u0001')],
  ['not-a-workbook', storeZip(new Map([['word/document.xml', Buffer.from('<w/>')]]))],
  ['damaged', Buffer.from('PK\u0003\u0004 and nothing more')],
  ['old-excel', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')])],
  ['encrypted', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])],
])('a file that is no workbook is refused: %s', async (expected, bytes) => {
  expect(await reason(bytes)).toBe(expected);
});

test('a workbook cut off or with a flipped byte is damaged', async () => {
  const bytes = sample('town');
  expect(await reason(bytes.subarray(0, 9000))).toBe('damaged');
  const flipped = Buffer.from(bytes);
  const at = flipped.indexOf('xl/worksheets/sheet1.xml') + 400;
  flipped[at] = (flipped[at] ?? 0) ^ 0xff;
  expect(await reason(flipped)).toBe('damaged');
});

test('too long a file and too long a sheet', async () => {
  expect(await reason(sample('town'), { maxBytes: 5000 })).toBe('too-large');
  expect(await reason(sample('town'), { maxRows: 67 })).toBe('too-many-rows');
  expect(await reason(sample('town'), { maxRows: 68 })).toBe('read');
});

test('a zip bomb is refused by what it says and by what it hides', async () => {
  const zeros = Buffer.alloc(80_000_000, 0x20);
  expect(await reason(bomb(zeros, zeros.length))).toBe('too-large');
  expect(await reason(bomb(zeros, 1000))).toBe('damaged');
});

test('a row or column number beyond all sense is refused before room is made for it', async () => {
  expect(await reason(await tampered((xml) => xml.replace('<row r="2">', '<row r="999999">').replaceAll(/r="([AB])2"/g, 'r="$1999999"')))).toBe('too-many-rows');
  expect(await reason(await tampered((xml) => xml.replace('r="B2"', 'r="XFD2"')))).toBe('too-many-columns');
  expect(await reason(await tampered((xml) => xml.replace('<row r="2">', '<row r="&#57;99999999">')))).toBe('damaged');
  expect(await reason(await tampered((xml) => xml.replace('<row r="2">', '<row spans=">" r="99999999">')))).toBe('damaged');
  expect(await reason(await tampered((xml) => xml.replace('<row r="2">', '<row r=99999999>')))).toBe('damaged');
});

test('a column formatted a million rows deep is still a short sheet', async () => {
  const filler = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/></row>`).join('');
  const [sheet] = await read(await tampered((xml) => xml.replace('</sheetData>', `${filler}<row r="1048576" ht="15"/></sheetData>`)));
  expect(sheet?.rows).toEqual([['甲', '乙'], ['1', '2']]);
});

test('an error value in a cell reads as nothing, the rest stays', async () => {
  const [sheet] = await read(await tampered((xml) => xml.replace(/<c r="B2"([^>]*) t="s"><v>\d+<\/v>/, '<c r="B2"$1 t="e"><v>#REF!</v>')));
  expect(sheet?.rows[1]).toEqual(['1', null]);
});

/** A workbook whose one part unpacks to `content` but claims `size`. */
function bomb(content: Buffer, size: number): Buffer {
  const packed = deflateRawSync(content);
  const zip = storeZip(new Map([['xl/workbook.xml', packed]]));
  const table = zip.lastIndexOf('PK\u0001\u0002');
  zip.writeUInt16LE(8, 8);
  zip.writeUInt16LE(8, table + 10);
  zip.writeUInt32LE(crc32(content), table + 16);
  zip.writeUInt32LE(size, table + 24);
  return zip;
}
