import { expect, test } from 'vitest';
import { sampleLetter } from './testing/sample-letter.ts';
import { tableWord } from './word-table.ts';
import { letterWord } from './word.ts';
import { unzip } from './zip.ts';

/** The parts of a Word file as text, by name. */
function parts(bytes: Uint8Array): Map<string, string> {
  const files = unzip(bytes, { maxBytes: 10_000_000, wanted: (name) => name.endsWith('.xml') || name.endsWith('.rels') });
  return new Map([...files].map(([name, content]) => [name, content.toString('utf8')]));
}
const words = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
const part = (all: Map<string, string>, name: string) => all.get(name) ?? '';

test('the letter in Word: A4, the margins of the standard, fixed pitch, office fonts', async () => {
  const document = part(parts(await letterWord(sampleLetter)), 'word/document.xml');
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(document).toContain('w:line="579" w:lineRule="exact"');
  for (const font of ['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312']) expect(document).toContain(`w:eastAsia="${font}"`);
  expect(document).toMatch(/方正小标宋简体[^>]*\/><w:sz w:val="44"\/>/);
  expect(words(document)).toContain('欧阳𠮷祥、王㛃、阿依古丽·买买提江代表：');
  expect(words(document)).toContain('附件：1. 代表建议办理情况征询意见表2. 道路改建工程概算表');
  expect(words(document)).toContain('清河镇人民政府2026年6月9日（联系人：林玉梅，联系电话：19900001117）');
});

test('red head, class mark and double rule stand in the first page\'s header and footer only', async () => {
  const all = parts(await letterWord(sampleLetter));
  const relations = part(all, 'word/_rels/document.xml.rels');
  const document = part(all, 'word/document.xml');
  const target = (kind: string, type: string) => {
    const id = new RegExp(`<w:${kind}Reference w:type="${type}" r:id="(\\w+)"`).exec(document)?.[1];
    return `word/${new RegExp(`<Relationship [^>]*Id="${id}"[^>]*?>`).exec(relations)?.[0].match(/Target="([^"]+)"/)?.[1]}`;
  };
  const header = part(all, target('header', 'first'));
  expect(words(header)).toBe('A清河镇人民政府');
  expect(header).toContain('w:val="thickThinSmallGap" w:color="D0111B"');
  expect(header).toMatch(/<w:ind w:left="-454" w:right="-340"/);
  expect(part(all, target('footer', 'first'))).toContain('thickThinSmallGap');
  expect(words(part(all, target('footer', 'first')))).toBe('');
  for (const type of ['default', 'even']) expect(words(part(all, target('footer', type)))).toBe('—  —');
  expect(part(all, 'word/settings.xml')).toContain('evenAndOddHeaders');
});

test('a seal lies behind the words', async () => {
  const all = unzip(await letterWord(sampleLetter), { maxBytes: 10_000_000, wanted: () => true });
  const document = all.get('word/document.xml')?.toString('utf8') ?? '';
  expect(document).toMatch(/<wp:anchor [^>]*behindDoc="1"/);
  expect(/<wp:extent cx="(\d+)"/.exec(document)?.[1]).toBe(String(Math.round(42 * 36000)));
  expect([...all.keys()].filter((name) => name.startsWith('word/media/') && name.endsWith('.png'))).toHaveLength(1);
});

test('words with markup characters stay words', async () => {
  const document = part(parts(await letterWord({ ...sampleLetter, paragraphs: [{ text: '<w:p/> & "引" {= 1 + 1}' }] })), 'word/document.xml');
  expect(document).toContain('&lt;w:p/&gt; &amp; ');
});

test('a document bears number, signer and printing line in Word too', async () => {
  const document = part(parts(await letterWord({ ...sampleLetter, form: 'document', organName: '清河镇人民政府文件', printedBy: '党政办', printedOn: '2026-06-10' })), 'word/document.xml');
  expect(words(document)).toMatch(/^清河镇人民政府文件　清政函〔2026〕12号签发人：周国栋关于/);
  expect(words(document)).toMatch(/抄送：镇人大主席团，镇党政综合办公室。党政办2026年6月10日印发$/);
});

test('a register in Word repeats its header and can lie on its side', async () => {
  const rows = [['1', '关于道路的建议'], ['2', { text: '关于路灯', bold: true }]];
  const document = part(parts(await tableWord({ title: '交办表', subtitle: '2026年', columns: [{ header: '序号' }, { header: '标题', width: 4 }], rows, landscape: true, signatureLine: '签收人：' })), 'word/document.xml');
  expect(document).toContain('<w:tblHeader/>');
  expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  expect(words(document)).toBe('交办表2026年序号标题1关于道路的建议2关于路灯签收人：');
});
