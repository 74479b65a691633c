import sharp from 'sharp';
import type { Picture } from './camera.ts';
import type { Width } from './modes.ts';

/** How wide a picture stands on the sheet, and how many stand in a row. */
const tiles: Readonly<Record<Width, { readonly width: number; readonly columns: number }>> = { 390: { width: 300, columns: 8 }, 768: { width: 400, columns: 6 }, 1366: { width: 640, columns: 4 } };
const gap = 16;
const labelHeight = 28;
const tallest = 900;

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const labelOf = (words: string, width: number) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${labelHeight}"><text x="0" y="18" font-family="sans-serif" font-size="14">${escaped(words)}</text></svg>`);

/** Lays the pictures of one surface, mode and width out on one sheet, each with its name above it. */
export async function contactSheet(pictures: readonly Picture[], width: Width, file: string): Promise<void> {
  const { width: wide, columns } = tiles[width];
  const images = await Promise.all(pictures.map(async ({ file: path }) => {
    const scaled = await sharp(path).resize({ width: wide }).png().toBuffer({ resolveWithObject: true });
    const height = Math.min(scaled.info.height, tallest);
    return { height, data: height === scaled.info.height ? scaled.data : await sharp(scaled.data).extract({ left: 0, top: 0, width: wide, height }).png().toBuffer() };
  }));
  const placed: { input: Buffer; left: number; top: number }[] = [];
  let top = gap;
  for (let first = 0; first < images.length; first += columns) {
    const row = images.slice(first, first + columns);
    for (const [place, image] of row.entries()) {
      const { stop, person } = pictures[first + place] ?? {};
      const left = gap + place * (wide + gap);
      placed.push({ input: labelOf(`${stop?.name} (${person})`, wide), left, top }, { input: image.data, left, top: top + labelHeight });
    }
    top += Math.max(...row.map(({ height }) => height)) + labelHeight + gap;
  }
  const across = Math.min(columns, images.length);
  await sharp({ create: { width: gap + across * (wide + gap), height: top, channels: 3, background: { r: 215, g: 215, b: 215 } } }).composite(placed).png().toFile(file);
}
