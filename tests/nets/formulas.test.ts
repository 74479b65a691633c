import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeCsv } from '#platform/print/csv.ts';
import { writeSheet, writeTemplate } from '#platform/print/sheet.ts';
import { unzip } from '#platform/print/zip.ts';
import { isTest, readTree } from '#tests/support/source-tree.ts';

// What Excel, WPS and LibreOffice would work out instead of showing.
const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://evil.example","点我")', "=cmd|'/C calc'!A0", '\t=1+1', '\r=1+1', '＝1+1', '=IMPORTXML(A1)', '%0A-3+3+cmd'];
const columns = [{ header: '=1+1' }, { header: '一件事' }];

/** The program's own code. */
const code = [...readTree(fileURLToPath(new URL('../..', import.meta.url)))].filter(([path]) => /^(src|tools|bench|db)\/.*\.(ts|vue)$/.test(path) && !isTest(path));

/** The XML of every sheet of a workbook. */
const sheetsOf = (bytes: Uint8Array): string[] => [...unzip(bytes, { maxBytes: 50_000_000, wanted: (name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) }).values()].map(String);

/** Every maker of Excel files in the house, with formulas in each place where a person’s words may stand. */
const makers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  writeSheet: () => writeSheet({ name: '=1+1', title: '=1+1', columns, rows: formulas.map((text) => [text, text]) }),
  writeTemplate: () => writeTemplate({ name: '=1+1', columns, rows: formulas.map((text) => [text, text]), notes: { name: '=1+1', lines: formulas } }),
};

test.each(Object.entries(makers))('in a workbook by %s every formula is text', async (_, make) => {
  const sheets = sheetsOf(await make());
  expect(sheets.join('')).toContain('<c ');
  for (const xml of sheets) {
    expect(xml).not.toMatch(/<f[ >]/);
    for (const cell of xml.match(/<c r="[A-Z]+\d+"[^>]*[^/]>/g) ?? []) expect(cell).toMatch(/ t="(s|inlineStr|str)"/);
  }
});

test('there is no other maker: only print/sheet.ts knows the library, and every maker it has is listed here', () => {
  const users = code.filter(([, text]) => /from '(write-excel-file|exceljs|xlsx)|import\('(write-excel-file|exceljs|xlsx)/.test(text)).map(([path]) => path);
  expect(users).toEqual(['src/platform/print/sheet.ts']);
  const exported = [...readFileSync(new URL('../../src/platform/print/sheet.ts', import.meta.url), 'utf8').matchAll(/export async function (\w+)/g)].map(([, name]) => name);
  expect(exported.sort()).toEqual(Object.keys(makers).sort());
});

test('in comma-separated text a formula has an apostrophe before it, and only print/csv.ts writes any', () => {
  const lines = formulas.map((words) => writeCsv([words], []).slice(1));
  for (const line of lines) expect(line).toMatch(/^"?'/);
  expect(writeCsv(['年', '件'], [['说了“好”, "行"', 3]])).toBe('\uFEFF年,件\r\n"说了“好”, ""行""",3\r\n');
  expect(code.filter(([path, text]) => path.startsWith('src/') && /text\/csv|writeCsv/.test(text)).map(([path]) => path).sort()).toEqual(['src/apps/server/portal/open-data.ts', 'src/platform/print/csv.ts']);
});

test('the net finds a formula', () => {
  expect('<c r="A1"><f>1+1</f></c>').toMatch(/<f[ >]/);
});
