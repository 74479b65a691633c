import { expect, test } from 'vitest';
import { tablePdfApart } from './apart.ts';
import { tablePdf, type PrintTable } from './table-pdf.ts';
import { readPdf } from './testing/read-pdf.ts';

const columns = ['序号', '领衔代表', '标题', '状态'].map((header) => ({ header }));
const rows = (count: number) => Array.from({ length: count }, (_, i) => [String(i + 1), '阿依古丽·买买提江', '关于整修石桥村至柳林村道路的建议', '在办']);
const pages = async (table: Partial<PrintTable>) => readPdf(await tablePdf({ title: '交办表', columns, rows: rows(3), ...table }));

test('500 rows: the header on every page, every row once, pages numbered', async () => {
  const all = await pages({ rows: rows(500), signatureLine: '签收人：' });
  expect(all.length).toBeGreaterThan(8);
  expect(all.map((page) => page.text.includes('领衔代表'))).toEqual(all.map(() => true));
  expect(all.flatMap((page) => page.runs.map((run) => run.text)).filter((text) => text === '在办')).toHaveLength(500);
  expect(all[1]?.text).toContain(`2 / ${all.length}`);
  expect(all.map((page) => page.text.includes('签收人：'))).toEqual(all.map((_, i) => i === all.length - 1));
});

test('a table of no rows still prints', async () => {
  const [page] = await pages({ rows: [], subtitle: '2026年', landscape: true });
  expect(page?.widthMm).toBeCloseTo(297, 1);
  expect(page?.text).toContain('2026年');
});

test('short words are not broken over lines', async () => {
  const [page] = await pages({});
  expect(page?.runs.map((run) => run.text)).toEqual(expect.arrayContaining(['序号', '状态', '在办']));
});

test('a text of 3,000 characters goes on overleaf and loses nothing', async () => {
  const long = Array.from({ length: 3000 }, (_, i) => String.fromCodePoint(0x4e00 + (i % 500))).join('');
  const all = await pages({ rows: [['1', '甲', long, '在办']] });
  const words = all.flatMap((page) => page.runs.map((run) => run.text)).join('');
  expect(all.length).toBeGreaterThan(1);
  expect([...words].filter((character) => character >= '\u4e00' && character <= '\u4ff3').length).toBeGreaterThanOrEqual(3000);
});

test('characters no font has are shown as 〓 and named below', async () => {
  const [page] = await pages({ rows: [['1', '李👍', 'x', 'y']] });
  expect(page?.text).toContain('李〓');
  expect(page?.text).toContain('U+1F44D');
});

test('a long table is laid out in a thread of its own and is the same', { timeout: 60_000 }, async () => {
  const table: PrintTable = { title: '登记簿', columns: [{ header: '序号' }, { header: '内容' }], rows: Array.from({ length: 150 }, (_, place) => [String(place + 1), '水塔漏水']) };
  const said = (bytes: Uint8Array) => readPdf(bytes).map(({ text }) => text);
  expect(said(await tablePdfApart(table))).toEqual(said(await tablePdf(table)));
});
