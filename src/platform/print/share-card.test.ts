import sharp from 'sharp';
import { expect, test } from 'vitest';
import { shareCardPng } from './share-card.ts';

const card = { organ: '清河镇人大主席团', title: '关于改造石桥村五组水塔的建议', state: '已解决', line: '建议 · 第十九届二次会议第017号' };

test('the picture of a link is a PNG of the size social programs ask for, and its words are drawn', async () => {
  const png = await shareCardPng(card);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  const dark = async (words: typeof card) => [...await sharp(await shareCardPng(words)).greyscale().raw().toBuffer()].filter((pixel) => pixel < 40).length;
  expect(await dark(card)).toBeGreaterThan(3 * await dark({ ...card, title: '桥' }));
});

test('a character without glyph does not fail it', async () => {
  expect((await sharp(await shareCardPng({ ...card, title: '修桥\u{10ffff}' })).metadata()).width).toBe(1200);
});
