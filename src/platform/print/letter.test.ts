import { expect, test } from 'vitest';
import { printApart } from './apart.ts';
import { layLetter, letterPdf, letterWords, type Letter } from './letter.ts';
import { readPdf, type PdfPage, type Run } from './testing/read-pdf.ts';
import { sampleLetter, sealImage } from './testing/sample-letter.ts';
import { UnprintableText } from './typst.ts';

const pages = async (letter: Letter) => readPdf(await letterPdf(letter));
const find = (page: PdfPage | undefined, words: string) => page?.runs.find((run) => run.text.includes(words)) as Run;
const em = (16 - 0.21) * 25.4 / 72;

test('a letter has the millimetres of GB/T 9704 10.1', async () => {
  const [first] = await pages(sampleLetter);
  expect([first?.widthMm, first?.heightMm]).toEqual([expect.closeTo(210, 2), expect.closeTo(297, 2)]);
  const [head] = (await layLetter(sampleLetter)).marks.filter((mark) => mark.name === 'head');
  expect(head?.y).toBeCloseTo(30, 1);
  const rules = (first as PdfPage).bars.filter((bar) => bar.width > 100).sort((a, b) => a.y - b.y);
  expect(rules.map((bar) => [bar.x, bar.width])).toEqual(rules.map(() => [expect.closeTo(20, 2), expect.closeTo(170, 2)]));
  expect(rules).toHaveLength(4);
  // Thick over thin at the head, thin over thick at the foot, 20 mm from the edge.
  expect(rules.map((bar) => bar.height > 0.5)).toEqual([true, false, false, true]);
  expect(rules[2]?.y).toBeCloseTo(277, 1);
  // The head's ink ends at most a hair below its baseline; the rule lies 4 mm under it.
  expect((rules[0]?.y ?? 0) - find(first, '清河镇人民政府').y).toBeGreaterThan(4);
  expect((rules[0]?.y ?? 0) - find(first, '清河镇人民政府').y).toBeLessThan(6.5);
  expect(rules[0]?.colour).toMatch(/^0\.81/);
});

test('title 22 pt, text 16 pt on a pitch of 28.95 pt, paragraphs two characters in', async () => {
  const [first] = await pages(sampleLetter);
  expect(find(first, '关于镇第十九届')).toMatchObject({ size: 22, font: 'NotoSerifSC-Bold' });
  const opening = find(first, '你们提出的');
  const next = (first as PdfPage).runs[(first as PdfPage).runs.indexOf(opening) + 1];
  expect(opening.size).toBe(16);
  expect(opening.x).toBeCloseTo(28 + 2 * em, 1);
  expect(next?.x).toBeCloseTo(28, 1);
  expect((next?.y ?? 0) - opening.y).toBeCloseTo(28.95 * 25.4 / 72, 2);
  expect(find(first, '一、关于道路现状').font).toBe('NotoSerifSC-Bold');
});

test('22 lines of 28 characters fill a page', async () => {
  const text = '字'.repeat(28 * 60 - 2);
  const [, second] = await pages({ ...sampleLetter, paragraphs: [{ text }] });
  const lines = (second as PdfPage).runs.filter((run) => run.text.startsWith('字'));
  expect(lines).toHaveLength(22);
  expect(lines.map((run) => run.text.length)).toEqual(lines.map(() => 28));
});

test('the first page of a letter bears no number, the second — 2 — on the left, the third — 3 — on the right', async () => {
  const [first, second, third] = await pages({ ...sampleLetter, paragraphs: [{ text: '字'.repeat(28 * 24) }] });
  expect(first?.text).not.toContain('—');
  expect(find(second, '— 2 —').x).toBeLessThan(40);
  expect(find(third, '— 3 —').x).toBeGreaterThan(150);
  // The dashes lie 7 mm below the text block, which ends 35 mm above the edge.
  expect(find(second, '— 2 —').y - 0.38 * 14 * 25.4 / 72).toBeCloseTo(297 - 35 + 7, 1);
});

test('a document has its head 35 mm below the top of the text block and numbers from page one', async () => {
  const document: Letter = { ...sampleLetter, form: 'document', organName: '清河镇人民政府文件', printedBy: '清河镇党政综合办公室', printedOn: '2026-06-10' };
  const laid = await layLetter(document);
  expect(laid.marks.find((mark) => mark.name === 'head')?.y).toBeCloseTo(72, 1);
  const [first, ...rest] = readPdf(laid.pdf());
  expect(find(first, '— 1 —').x).toBeGreaterThan(150);
  expect(find(rest.at(-1), '2026年6月10日印发')).toBeDefined();
  expect(find(rest.at(-1), '抄送：').size).toBe(14);
});

test('organ centred over the date, the date four characters from the edge, under the same middle as the seal', async () => {
  const all = await pages(sampleLetter);
  const page = all.find((one) => one.runs.some((run) => run.text === '2026年6月9日'));
  const organ = (page as PdfPage).runs.findLast((run) => run.text === '清河镇人民政府') as Run;
  const date = find(page, '2026年6月9日');
  const middleOfOrgan = organ.x + 7 * em / 2;
  const middleOfDate = (date.x + (210 - 26 - 4 * em)) / 2;
  expect(middleOfOrgan).toBeCloseTo(middleOfDate, 0);
});

test('no page bears the signature alone, whatever the length of the text', async () => {
  for (let length = 200; length <= 1400; length += 60) {
    const { marks } = await layLetter({ ...sampleLetter, attachments: [], paragraphs: [{ text: '字'.repeat(length) }] });
    const page = (name: string) => marks.findLast((mark) => mark.name === name)?.page;
    expect([length, page('signature')]).toEqual([length, page('text-end')]);
  }
});

test('rare characters are printed from the second font', async () => {
  const [first] = await pages(sampleLetter);
  expect(find(first, '𠮷').font).toBe('NotoSerifJP-Regular');
  expect(first?.text).toContain('王㛃、阿依古丽·买买提江代表：');
});

test('a letter that cannot be printed names the characters', async () => {
  const refused = letterPdf({ ...sampleLetter, addressee: '李👍𪚥' });
  await expect(refused).rejects.toBeInstanceOf(UnprintableText);
  await expect(refused).rejects.toMatchObject({ characters: ['👍', '𪚥'] });
});

test('what people write is never markup', async () => {
  const nasty = '*粗* _斜_ #panic("x") $x^2$ `code` <label> @ref \\ // /* = 标题 - 项 "引" [框] {块} ~ --- https://a.cn';
  const [first] = await pages({ ...sampleLetter, title: '#sys.inputs', addressee: '#read("/letter.typ")', paragraphs: [{ text: nasty }] });
  expect(first?.text.replaceAll('\n', '')).toContain(nasty.slice(0, 40));
  expect(first?.text).toContain('#sys.inputs');
  expect(first?.text).toContain('#read("/letter.typ")：');
});

test('optional parts may all be absent; a plain letter has no red at all', async () => {
  const bare: Letter = { organName: '', form: 'plain', title: '关于路灯的答复', paragraphs: [{ text: '已修好。' }], organ: '石桥村村民委员会', dateOn: '2026-12-31' };
  const [only, ...more] = await pages(bare);
  expect(more).toEqual([]);
  expect(only?.bars).toEqual([]);
  expect(only?.text).toContain('2026年12月31日');
});

test('two prints at once never see each other\'s seal', async () => {
  const other = Buffer.from(sealImage.toString().replace('red', 'blue'));
  const [red, blue, alone] = await Promise.all([letterPdf(sampleLetter), letterPdf({ ...sampleLetter, sealImage: other }), letterPdf(sampleLetter)]);
  expect(Buffer.compare(red, alone)).toBe(0);
  expect(Buffer.compare(red, blue)).not.toBe(0);
});

test('the fixed words of a letter', () => {
  const words = letterWords({ ...sampleLetter, addressee: '张三代表:', contact: '（联系人：李四）', copyTo: ['甲', '乙。'] });
  expect(words).toMatchObject({ addressee: '张三代表：', contact: '（联系人：李四）', copyTo: '甲，乙。', date: '2026年6月9日' });
});

test('letters printed together lie exactly as each does by itself, every one with a page 1 of its own', async () => {
  const short: Letter = { ...sampleLetter, number: '清政函〔2026〕2号', paragraphs: [{ text: '已修好。' }], tables: [], attachments: [] };
  const together = readPdf(await printApart({ letters: [sampleLetter, short, { ...sampleLetter, form: 'plain' }] }));
  const alone = [...await pages(sampleLetter), ...await pages(short), ...await pages({ ...sampleLetter, form: 'plain' })];
  expect(together.map(({ text }) => text)).toEqual(alone.map(({ text }) => text));
  expect(together.map(({ bars }) => bars)).toEqual(alone.map(({ bars }) => bars));
  await expect(printApart({ letters: [{ ...sampleLetter, title: '👍' }] })).rejects.toMatchObject({ characters: ['👍'] });
});
