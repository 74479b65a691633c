import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { cardsPdf, receiptPdf, type Card } from './cards.ts';
import { qrSvg } from './qr.ts';
import { readPdf } from './testing/read-pdf.ts';
import { UnprintableText } from './typst.ts';

const card: Card = { title: '石桥村人大代表联络站', subtitle: '清河镇人民代表大会', qrText: 'https://example.cn/s/1', lines: ['每月15日上午接待', '站址：文化礼堂一楼'], footer: '扫一扫，写下您的意见' };
const cards = (count: number) => Array.from({ length: count }, (_, i) => ({ ...card, title: `第${i + 1}号联络站` }));

test('the SVG draws exactly the modules of the code, with its quiet zone', () => {
  const svg = qrSvg('https://example.cn/opinion?k=9f3c', { size: 200, margin: 4 });
  const { data, size } = encode('https://example.cn/opinion?k=9f3c', { ecc: 'M', boostEcc: true, border: 0 });
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(length); i += 1) (drawn[Number(y) - 4] as boolean[])[Number(x) - 4 + i] = true;
  }
  expect(drawn).toEqual(data);
  expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}" width="200"`);
});

test('five cards are five A6 pages or two A4 sheets', async () => {
  const single = readPdf(await cardsPdf(cards(5), { paper: 'A6' }));
  const sheets = readPdf(await cardsPdf(cards(5), { paper: 'A4' }));
  expect(single).toHaveLength(5);
  expect([single[0]?.widthMm, single[0]?.heightMm]).toEqual([expect.closeTo(105, 1), expect.closeTo(148, 1)]);
  expect(sheets).toHaveLength(2);
  expect(sheets[0]?.heightMm).toBeCloseTo(297, 1);
  expect(sheets[0]?.text).toContain('第4号联络站');
  expect(sheets[1]?.text).toContain('第5号联络站');
});

test('a long station name takes two lines, nothing is lost', async () => {
  const title = '清河镇石桥村柳林自然村新时代文明实践人大代表联络站';
  const [page] = readPdf(await cardsPdf([{ ...card, title }], { paper: 'A6' }));
  expect(page?.text.replaceAll('\n', '')).toContain(title);
  expect(page?.runs.filter((run) => run.size === 16)).toHaveLength(2);
});

test('a card with a name it cannot print is refused', async () => {
  await expect(cardsPdf([{ ...card, title: '李👍站' }], { paper: 'A6' })).rejects.toBeInstanceOf(UnprintableText);
});

test('a receipt on A5 and on a strip shows number, query code and every line', async () => {
  const receipt = { title: '意见受理回执', number: '2026-0618', queryCode: '402 771', qrText: 'https://example.cn/t/1', lines: ['收到日期：2026年11月22日', '谢谢👍'] };
  const [a5] = readPdf(await receiptPdf(receipt));
  const [strip, ...more] = readPdf(await receiptPdf(receipt, { paper: 'strip' }));
  expect(a5?.widthMm).toBeCloseTo(148, 1);
  expect(strip?.widthMm).toBeCloseTo(80, 1);
  expect(more).toEqual([]);
  for (const page of [a5, strip]) for (const words of ['受理编号', '2026-0618', '查询码', '402 771', '谢谢〓']) expect(page?.text).toContain(words);
});
