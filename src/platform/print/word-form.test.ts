import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nastyStrings } from '#tests/support/nasty-strings.ts';
import { fillWordForm, readWordForm } from './word-form.ts';
import { holdable, isElement, parseXml, unescapeXml, writeXml, type XmlNode } from './xml-tree.ts';
import { storeZip, unzip } from './zip.ts';

const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, more: Record<string, string> = {}) => storeZip(new Map(Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${xmlns}><w:body>${body}<w:sectPr w:rsidR="1"/></w:body></w:document>`, ...more }).map(([name, text]) => [name, Buffer.from(text, 'utf8')])));
const part = (bytes: Uint8Array, name = 'word/document.xml') => unzip(bytes, { maxBytes: 100_000_000, wanted: (one) => one === name }).get(name)?.toString('utf8') ?? '';
const p = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
const filled = (bytes: Uint8Array, values: Record<string, string>) => fillWordForm(bytes, (name) => values[name]) ?? expect.fail('not filled');
const bodyIn = (bytes: Uint8Array) => /<w:body>([\s\S]*)<w:sectPr/.exec(part(bytes))?.[1] ?? '';

/** The paragraphs of a file as a word processor reads them. */
function paragraphs(xml: string): string[] {
  const result: string[] = [];
  const say = (node: XmlNode): string => {
    if (!isElement(node)) return '';
    if (node.name === 'w:t') return unescapeXml(node.children.join(''));
    return node.name === 'w:tab' ? '\t' : node.name === 'w:br' ? '\n' : node.children.map(say).join('');
  };
  const walk = (node: XmlNode) => { if (!isElement(node)) return; if (node.name === 'w:p') result.push(say(node)); else node.children.forEach(walk); };
  (parseXml(xml) ?? expect.fail('not well formed')).forEach(walk);
  return result;
}
/** What XML and lines can hold of a text. */
const asHeld = (text: string) => holdable(text).replaceAll(/\r\n?/g, '\n');

test('what nobody touches is written back byte for byte', () => {
  const xml = `<?xml version="1.0"?>\n<!-- 一 --><w:a w:b='"' c="d > e"><w:t xml:space="preserve"> &amp;&#x4e00; </w:t><w:e/><w:f></w:f></w:a>`;
  expect(writeXml(parseXml(xml) ?? [])).toBe(xml);
  for (const broken of ['<a>', '<a></b>', '</a>', '<a><b></a></b>', '<!DOCTYPE a [<!ENTITY x "y">]><a/>', '<a b="<"/>', '<a', '<a'.repeat(50_000), `<${'a'.repeat(1_000_000)}`, '<a>'.repeat(300) + '</a>'.repeat(300)]) expect(parseXml(broken), broken.slice(0, 40)).toBeNull();
});

describe('a form is filled', () => {
  test('where Word cut a field into runs, with blanks and wide letters in it, each run keeping its looks', () => {
    const form = docx('<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>关于【</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">标 </w:t></w:r><w:r><w:t>题】的函（</w:t></w:r><w:r><w:rPr><w:u/></w:rPr><w:t>【字号】）</w:t></w:r></w:p>');
    expect(readWordForm(form)).toEqual({ fields: ['标题', '字号'], words: '关于【标题】的函（【字号】）', places: 2, unsettled: false, fetches: false });
    const fields = (inside: string) => readWordForm(docx(`${p('【正文】')}<w:p><w:r>${inside}</w:r></w:p>`));
    expect([fields('<w:instrText> INCLUDETEXT "http://elsewhere.example/a.docx" </w:instrText>')?.fetches, fields('<w:instrText> PAGE </w:instrText>')?.fetches], 'words fetched from elsewhere').toEqual([true, false]);
    expect(fields('<w:t/>'.repeat(100_001)), 'a file made to tire its reader').toBeNull();
    expect(bodyIn(filled(form, { 标题: '修路', 字号: '清人函〔2026〕1号' }))).toBe('<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">关于修路</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:i/></w:rPr></w:r><w:r><w:t xml:space="preserve">的函（</w:t></w:r><w:r><w:rPr><w:u/></w:rPr><w:t xml:space="preserve">清人函〔2026〕1号）</w:t></w:r></w:p>');
  });

  test('a body of several lines is as many paragraphs, each indented and looking like the first', () => {
    const form = docx('<w:p w14:paraId="1"><w:pPr><w:ind w:firstLine="640"/></w:pPr><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>　　【正文】特此函告。</w:t></w:r></w:p>');
    const out = part(filled(form, { 正文: '一\n二\n三' }));
    expect(paragraphs(out)).toEqual(['　　一', '　　二', '　　三特此函告。']);
    expect(out.match(/<w:ind w:firstLine="640"\/>/g)?.length).toBe(3);
    expect(out.match(/<w:sz w:val="32"\/>/g)?.length).toBe(3);
    expect(out.match(/w14:paraId/g)?.length, 'what names a paragraph is not said twice').toBe(1);
  });

  test('a field inside a link or with the end of a section breaks lines where it stands', () => {
    expect(paragraphs(part(filled(docx('<w:p><w:hyperlink><w:r><w:t>【正文】</w:t></w:r></w:hyperlink></w:p>'), { 正文: '一\n二' })))).toEqual(['一\n二']);
    const section = part(filled(docx('<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>【正文】</w:t></w:r></w:p>'), { 正文: '一\n二' }));
    expect(section.match(/<w:sectPr\/>/g)?.length).toBe(1);
  });

  test('a paragraph whose fields have nothing to say is left out, but a cell keeps one and two tables stay two', () => {
    const cell = (inside: string) => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;
    expect(paragraphs(part(filled(docx(p('抄送：【抄送】。') + p('甲')), { 抄送: '' })))).toEqual(['甲']);
    expect(paragraphs(part(filled(docx(p('【签发人】　【字号】')), { 签发人: '', 字号: '1号' })))).toEqual(['　1号']);
    expect(bodyIn(filled(docx(cell(p('电话：【联系人】'))), { 联系人: '' }))).toBe(cell('<w:p></w:p>'));
    expect(bodyIn(filled(docx(cell(p('一')) + p('【抄送】') + p('【附件】') + cell(p('二'))), { 抄送: '', 附件: '' }))).toBe(`${cell('<w:p><w:r><w:t>一</w:t></w:r></w:p>')}<w:p></w:p>${cell('<w:p><w:r><w:t>二</w:t></w:r></w:p>')}`);
    expect(bodyIn(filled(docx('<w:p><w:r><w:drawing/><w:t>【抄送】</w:t></w:r></w:p>'), { 抄送: '' })), 'a picture stays').toContain('<w:drawing/>');
  });

  test('in text boxes, heads and feet too; a field nobody knows stays as it stands', () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('【发文单位】')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r><w:r><w:t>【标题】</w:t></w:r></w:p>`;
    const form = docx(box, { 'word/header1.xml': `<w:hdr ${xmlns}>${p('【发文', '单位】')}</w:hdr>`, 'word/media/a.xml': '【标题】' });
    expect(readWordForm(form)?.fields).toEqual(['标题', '发文单位']);
    const out = filled(form, { 发文单位: '清河镇人民政府', 标题: '一\n二' });
    expect(part(out).match(/清河镇人民政府/g)?.length).toBe(1);
    expect(part(out, 'word/header1.xml')).toContain('清河镇人民政府');
    expect(part(out, 'word/media/a.xml'), 'only words are filled').toBe('【标题】');
    expect(bodyIn(filled(docx(p('【什么】')), { 标题: '一' }))).toBe(p('【什么】'));
  });

  test('revisions and comments are seen, and what is no Word file is none', () => {
    expect(readWordForm(docx(`<w:p><w:ins w:id="1"><w:r><w:t>【正文】</w:t></w:r></w:ins></w:p>`))).toMatchObject({ unsettled: true });
    for (const bytes of [Buffer.from('no zip'), storeZip(new Map([['a.txt', Buffer.from('a')]])), docx('<w:p>')]) {
      expect(readWordForm(bytes)).toBeNull();
      expect(fillWordForm(bytes, () => '')).toBeNull();
    }
  });
});

describe('any text in any field comes out as the same text', () => {
  const form = docx(`${p('标题：【标题】')}<w:p><w:r><w:t>【正</w:t></w:r><w:r><w:t>文】</w:t></w:r></w:p><w:p><w:hyperlink><w:r><w:t>【抄送】</w:t></w:r></w:hyperlink></w:p>${p('完')}`);
  const cameOut = (text: string) => paragraphs(part(filled(form, { 标题: text, 正文: text, 抄送: text })));
  const wentIn = (text: string) => [...(text === '' ? [] : [...`标题：${asHeld(text)}`.split('\n'), ...asHeld(text).split('\n'), asHeld(text)]), '完'];
  test.each(nastyStrings)('$name', ({ text }) => { expect(cameOut(text)).toEqual(wentIn(text)); });
  test('whatever it is', () => { fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(cameOut(text)).toEqual(wentIn(text)); }), { numRuns: 300 }); });
  test('a value that looks like a field is not filled again', () => {
    expect(paragraphs(part(filled(docx(p('【标题】【正文】')), { 标题: '【正文】', 正文: '文' })))).toEqual(['【正文】文']);
  });
});
