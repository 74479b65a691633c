import { expect, test } from 'vitest';
import { type BoardSheet, boardPdf } from './notice-board.ts';
import { readPdf } from './testing/read-pdf.ts';

const sheet = (words: string): BoardSheet => ({
  title: '代表建议办理结果公示', organ: '清河镇人民代表大会', signed: '第十九届闭会第001号　2026年11月27日张贴', qrText: 'https://example.cn/330001101/suggestions/1', scan: '扫码看全文',
  parts: [{ label: '提的什么', text: '石桥村五组水塔漏水，三十户吃水难', strong: true }, { label: '怎么答复的', text: words }],
});
const inText = (text: string | undefined) => text?.replaceAll('\n', '') ?? '';

test('a short sheet is printed large, a long one smaller; both on one page of the paper asked for', async () => {
  const long = '水塔已经更换，管道接通到每一户。'.repeat(60);
  for (const paper of ['A4', 'A3'] as const) {
    const [short, full] = [readPdf(await boardPdf(sheet('水塔已经更换。'), { paper })), readPdf(await boardPdf(sheet(long), { paper }))];
    for (const pages of [short, full]) {
      expect(pages).toHaveLength(1);
      expect([pages[0]?.widthMm, pages[0]?.heightMm]).toEqual(paper === 'A4' ? [expect.closeTo(210, 0), expect.closeTo(297, 0)] : [expect.closeTo(297, 0), expect.closeTo(420, 0)]);
    }
    expect(inText(full[0]?.text)).toContain(long);
    const sizeOf = (pages: typeof short, part: string) => pages[0]?.runs.find(({ text }) => text.includes(part))?.size ?? 0;
    expect(sizeOf(short, '水塔已经')).toBeGreaterThan(sizeOf(full, '水塔已经'));
    expect(inText(full[0]?.text)).toContain('扫码看全文');
  }
});
